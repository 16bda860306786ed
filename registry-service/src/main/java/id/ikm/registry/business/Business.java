package id.ikm.registry.business;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.business.contact.Contact;
import id.ikm.registry.business.contact.SealedContact;
import id.ikm.registry.business.contact.Sites;
import id.ikm.registry.business.people.RoleHolders;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.duplicate.MatchName;
import id.ikm.registry.privacy.Particulars;
import id.ikm.registry.region.RegionCode;
import id.ikm.registry.region.SearchName;
import id.ikm.registry.size.SizeClasses;
import id.ikm.registry.size.SizeFigures;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A business on the register. An officer drafts and submits it, another person verifies it or sends it back; a change of
 * its facts asks for verification again. It can be suspended and reinstated, closed for good, or merged into the record
 * that it doubles. Facts that nobody confirms grow stale.
 */
@Entity
public class Business {

    public enum Status {
        DRAFT,
        SUBMITTED,
        VERIFIED,
        SUSPENDED,
        CLOSED,
        MERGED
    }

    @Id
    private UUID id;

    private String name;
    private String searchName;
    private String matchName;
    private Nib nib;
    private RegionCode regionCode;

    @Embedded
    private Identity identity;

    @Embedded
    @AttributeOverride(name = "edition", column = @Column(name = "main_kbli_edition"))
    @AttributeOverride(name = "code", column = @Column(name = "main_kbli_code"))
    private KbliCode mainKbli;

    @JdbcTypeCode(SqlTypes.JSON)
    private FurtherKbli furtherKbli;

    @Embedded
    private ProductionFacts production;

    @Embedded
    private SizeFigures size;

    @Embedded
    private SizeClasses classes;

    @Embedded
    private Visit visit;

    @Enumerated(EnumType.STRING)
    private IndustryStatus industryStatus;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Status statusBeforeSuspension;

    @JdbcTypeCode(SqlTypes.JSON)
    private Contact contact = Contact.UNKNOWN;

    @JdbcTypeCode(SqlTypes.JSON)
    private Sites sites = Sites.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    private RoleHolders people = RoleHolders.NOBODY;

    private byte[] npwpHash;
    private byte[] phoneHash;
    private byte[] positionHash;

    @Transient
    private List<byte[]> nearbyPositionHashes;

    private int promotions;
    private LocalDate lastConfirmedOn;
    private UUID mergedInto;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> mergedFrom = List.of();

    private Instant registeredAt;
    private String lastProposedBy;

    @Version
    private long version;

    protected Business() {
        // for Hibernate
    }

    static Business register(RegisterBusiness command, Judgement judgement, String officer, Instant now) {
        var business = new Business();
        business.id = Ids.next();
        business.status = Boolean.TRUE.equals(command.draft()) ? Status.DRAFT : Status.SUBMITTED;
        business.registeredAt = now;
        business.lastProposedBy = officer;
        business.describe(command, judgement);
        return business;
    }

    void change(ChangeBusiness command, Judgement judgement, String officer) {
        demand(BusinessAction.CHANGE, officer);
        describe(command, judgement);
        propose(officer);
    }

    void submit(String officer) {
        demand(BusinessAction.SUBMIT, officer);
        lastProposedBy = officer;
        status = Status.SUBMITTED;
    }

    /** Sent back to whoever proposed it, to be completed. */
    void sendBack(String verifier) {
        demand(BusinessAction.RETURN, verifier);
        status = Status.DRAFT;
    }

    void verify(String verifier, LocalDate today) {
        demand(BusinessAction.VERIFY, verifier);
        status = Status.VERIFIED;
        lastConfirmedOn = today;
    }

    void confirm(LocalDate date, LocalDate today, String officer) {
        demand(BusinessAction.CONFIRM, officer);
        mustNotLieAhead(date, today);
        confirmOn(date);
    }

    /** A visit that found what is on record confirms it; one that found something else proposes a change. */
    void visit(RecordVisit found, Judgement judgement, LocalDate today, String officer) {
        demand(BusinessAction.VISIT, officer);
        mustNotLieAhead(found.date(), today);
        visit = new Visit(found.date(), officer, found.note());
        if (found.production() == null || found.production().equals(production)) {
            confirmOn(found.date());
        } else {
            production = found.production();
            industryStatus = judgement.industryStatus();
            propose(officer);
        }
    }

    /** With figures that were verified elsewhere. */
    void resize(SizeFigures newSize, SizeClasses newClasses) {
        size = newSize;
        classes = newClasses;
    }

    void promote() {
        promotions++;
    }

    void suspend(String verifier) {
        demand(BusinessAction.SUSPEND, verifier);
        statusBeforeSuspension = status;
        status = Status.SUSPENDED;
    }

    void reinstate(String verifier) {
        demand(BusinessAction.REINSTATE, verifier);
        status = statusBeforeSuspension;
        statusBeforeSuspension = null;
    }

    void close(String officer) {
        demand(BusinessAction.CLOSE, officer);
        status = Status.CLOSED;
        statusBeforeSuspension = null;
    }

    /** As below, but what is not told this time stays known. */
    void reachAlso(SealedContact told, String officer) {
        var fields = new HashMap<>(contact.particulars().fields());
        fields.putAll(told.contact().particulars().fields());
        var known = new Contact(
                told.contact().website() == null
                        ? contact.website()
                        : told.contact().website(),
                contact.postalCode(),
                new Particulars(fields));
        reach(
                new SealedContact(
                        known,
                        told.npwpHash() == null ? npwpHash : told.npwpHash(),
                        told.phoneHash() == null ? phoneHash : told.phoneHash(),
                        told.positionHash() == null ? positionHash : told.positionHash(),
                        told.nearbyPositionHashes()),
                officer);
    }

    void reach(SealedContact reached, String officer) {
        demand(BusinessAction.CHANGE, officer);
        contact = reached.contact();
        npwpHash = reached.npwpHash();
        phoneHash = reached.phoneHash();
        positionHash = reached.positionHash();
        nearbyPositionHashes = reached.nearbyPositionHashes();
    }

    void settle(UnaryOperator<Sites> change, String officer) {
        demand(BusinessAction.CHANGE, officer);
        sites = change.apply(sites);
    }

    void staff(UnaryOperator<RoleHolders> change, String officer) {
        demand(BusinessAction.CHANGE, officer);
        people = change.apply(people);
    }

    /** An erased person leaves every business, whatever its status. */
    void bidFarewell(UUID person, LocalDate day) {
        people = people.endingAllOf(person, day);
    }

    /** Its NIB goes along where the other record has none. */
    void mergeInto(UUID into, Nib handed, String verifier) {
        demand(BusinessAction.MERGE, verifier);
        status = Status.MERGED;
        mergedInto = into;
        nib = handed == null ? nib : null;
    }

    /** The people and sites of the other record are shown here; there they stay as they were. */
    void absorb(Business other, Nib handed) {
        mergedFrom = Stream.concat(mergedFrom.stream(), Stream.of(other.id)).toList();
        people = people.absorbing(other.people);
        sites = sites.absorbing(other.sites);
        nib = handed == null ? nib : handed;
    }

    /** The NIB goes back unless this record has another one by now. */
    void release(Business other, Nib handed) {
        mergedFrom = mergedFrom.stream().filter(id -> !id.equals(other.id)).toList();
        people = people.releasing(other.people);
        sites = sites.releasing(other.sites);
        nib = handed != null && handed.equals(nib) ? null : nib;
    }

    void unmerge(Status before, Nib handed, String verifier) {
        demand(BusinessAction.UNMERGE, verifier);
        status = before;
        mergedInto = null;
        nib = handed == null ? nib : handed;
    }

    /** The rule that keeps somebody from doing something now, if one does. */
    Optional<String> obstacle(BusinessAction action, String subject) {
        if (!action.fits(status)) {
            return Optional.of("business.is-" + status.name().toLowerCase(Locale.ROOT));
        }
        boolean ownWork = action == BusinessAction.VERIFY && subject.equals(lastProposedBy);
        return ownWork ? Optional.of("business.maker-is-checker") : Optional.empty();
    }

    private void demand(BusinessAction action, String subject) {
        obstacle(action, subject).ifPresent(rule -> {
            throw new RuleViolated(rule);
        });
    }

    private void describe(BusinessFacts facts, Judgement judgement) {
        name = facts.name().strip();
        identity = facts.identity() == null ? Identity.UNKNOWN : facts.identity();
        searchName = SearchName.of(names().collect(Collectors.joining(" "))).value();
        matchName = MatchName.of(name).value();
        regionCode = facts.regionCode();
        nib = facts.nib();
        mainKbli = facts.mainKbli();
        furtherKbli = new FurtherKbli(facts.furtherKbli());
        production = facts.production();
        size = facts.size();
        classes = judgement.classes();
        industryStatus = judgement.industryStatus();
    }

    private Stream<String> names() {
        return Stream.of(Stream.of(name), identity.otherNames().stream(), identity.brands().stream())
                .flatMap(all -> all);
    }

    private void propose(String officer) {
        lastProposedBy = officer;
        status = status == Status.DRAFT ? Status.DRAFT : Status.SUBMITTED;
    }

    private void confirmOn(LocalDate date) {
        if (lastConfirmedOn == null || date.isAfter(lastConfirmedOn)) {
            lastConfirmedOn = date;
        }
    }

    private static void mustNotLieAhead(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            throw new InvalidRequest("/date", "date.ahead");
        }
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Nib nib() {
        return nib;
    }

    RegionCode regionCode() {
        return regionCode;
    }

    Identity identity() {
        return identity;
    }

    KbliCode mainKbli() {
        return mainKbli;
    }

    ProductionFacts production() {
        return production;
    }

    List<KbliCode> furtherKbli() {
        return furtherKbli.codes();
    }

    SizeFigures size() {
        return size;
    }

    SizeClasses classes() {
        return classes;
    }

    Visit visit() {
        return visit;
    }

    IndustryStatus industryStatus() {
        return industryStatus;
    }

    Status status() {
        return status;
    }

    Contact contact() {
        return contact;
    }

    Sites sites() {
        return sites;
    }

    RoleHolders people() {
        return people;
    }

    LocalDate lastConfirmedOn() {
        return lastConfirmedOn;
    }

    UUID mergedInto() {
        return mergedInto;
    }

    List<UUID> mergedFrom() {
        return mergedFrom;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    /** Null unless the position was told just now: they are not stored. */
    List<byte[]> nearbyPositionHashes() {
        return nearbyPositionHashes;
    }

    long version() {
        return version;
    }
}
