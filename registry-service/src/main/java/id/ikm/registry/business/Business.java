package id.ikm.registry.business;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.business.contact.Contact;
import id.ikm.registry.business.contact.SealedContact;
import id.ikm.registry.business.contact.Sites;
import id.ikm.registry.business.people.RoleHolders;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.duplicate.MatchName;
import id.ikm.registry.region.SearchName;
import id.ikm.registry.size.SizeClasses;
import id.ikm.registry.size.SizeFigures;
import id.ikm.web.region.RegionCode;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A business on the register: what it is, where it stands, how it is reached and who has to do with it. Facts that nobody
 * confirms grow stale.
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

    @Embedded
    private Lifecycle lifecycle;

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
    private UUID mergedInto;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> mergedFrom = List.of();

    private Instant registeredAt;

    @Version
    private long version;

    protected Business() {
        // for Hibernate
    }

    static Business register(RegisterBusiness command, Judgement judgement, String officer, Instant now) {
        var business = new Business();
        business.id = Ids.next();
        business.lifecycle = Lifecycle.begin(Boolean.TRUE.equals(command.draft()), officer);
        business.registeredAt = now;
        business.describe(command, judgement);
        return business;
    }

    void change(ChangeBusiness command, Judgement judgement, String officer) {
        lifecycle.demand(BusinessAction.CHANGE, officer);
        describe(command, judgement);
        lifecycle = lifecycle.propose(officer);
    }

    void submit(String officer) {
        lifecycle = lifecycle.submit(officer);
    }

    void sendBack(String verifier) {
        lifecycle = lifecycle.sendBack(verifier);
    }

    void verify(String verifier, LocalDate today) {
        lifecycle = lifecycle.verify(verifier, today);
    }

    void confirm(LocalDate date, LocalDate today, String officer) {
        lifecycle = lifecycle.confirm(date, today, officer);
    }

    /** A visit that found what is on record confirms it; one that found something else proposes a change. */
    void visit(RecordVisit found, Judgement judgement, LocalDate today, String officer) {
        lifecycle.demand(BusinessAction.VISIT, officer);
        Lifecycle.mustNotLieAhead(found.date(), today);
        visit = new Visit(found.date(), officer, found.note());
        if (found.production() == null || found.production().equals(production)) {
            lifecycle = lifecycle.confirmedOn(found.date());
        } else {
            production = found.production();
            industryStatus = judgement.industryStatus();
            lifecycle = lifecycle.propose(officer);
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
        lifecycle = lifecycle.suspend(verifier);
    }

    void reinstate(String verifier) {
        lifecycle = lifecycle.reinstate(verifier);
    }

    void close(String officer) {
        lifecycle = lifecycle.close(officer);
    }

    /** As below, but what is not told this time stays known. */
    void reachAlso(SealedContact told, String officer) {
        reach(
                new SealedContact(
                        contact.with(told.contact()),
                        told.npwpHash() == null ? npwpHash : told.npwpHash(),
                        told.phoneHash() == null ? phoneHash : told.phoneHash(),
                        told.positionHash() == null ? positionHash : told.positionHash(),
                        told.nearbyPositionHashes()),
                officer);
    }

    void reach(SealedContact reached, String officer) {
        lifecycle.demand(BusinessAction.CHANGE, officer);
        contact = reached.contact();
        npwpHash = reached.npwpHash();
        phoneHash = reached.phoneHash();
        positionHash = reached.positionHash();
        nearbyPositionHashes = reached.nearbyPositionHashes();
    }

    void settle(UnaryOperator<Sites> change, String officer) {
        lifecycle.demand(BusinessAction.CHANGE, officer);
        sites = change.apply(sites);
    }

    void staff(UnaryOperator<RoleHolders> change, String officer) {
        lifecycle.demand(BusinessAction.CHANGE, officer);
        people = change.apply(people);
    }

    /** An erased person leaves every business, whatever its status. */
    void bidFarewell(UUID person, LocalDate day) {
        people = people.endingAllOf(person, day);
    }

    /** Its NIB goes along where the other record has none. */
    void mergeInto(UUID into, Nib handed, String verifier) {
        lifecycle = lifecycle.merge(verifier);
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
        lifecycle = lifecycle.unmerge(before, verifier);
        mergedInto = null;
        nib = handed == null ? nib : handed;
    }

    Optional<String> obstacle(BusinessAction action, String subject) {
        return lifecycle.obstacle(action, subject);
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
        return lifecycle.status();
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
        return lifecycle.lastConfirmedOn();
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
