package id.ikm.registry.business;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.business.contact.Contact;
import id.ikm.registry.business.contact.SealedContact;
import id.ikm.registry.business.contact.Sites;
import id.ikm.registry.business.people.RoleHolders;
import id.ikm.registry.size.SizeClasses;
import id.ikm.registry.size.SizeFigures;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
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

    @Embedded
    private Profile profile;

    @Embedded
    private Visit visit;

    @Embedded
    private Lifecycle lifecycle;

    @Embedded
    private Reach reach = Reach.UNKNOWN;

    @Transient
    private List<byte[]> nearbyPositionHashes;

    @JdbcTypeCode(SqlTypes.JSON)
    private Sites sites = Sites.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    private RoleHolders people = RoleHolders.NOBODY;

    @Embedded
    private OtherRecords otherRecords = OtherRecords.NONE;

    private int promotions;
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
        business.profile = Profile.of(command, judgement);
        return business;
    }

    void change(ChangeBusiness command, Judgement judgement, String officer) {
        lifecycle.demand(BusinessAction.CHANGE, officer);
        profile = Profile.of(command, judgement);
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
        if (found.production() == null || found.production().equals(profile.production())) {
            lifecycle = lifecycle.confirmedOn(found.date());
        } else {
            profile = profile.producing(found.production(), judgement.industryStatus());
            lifecycle = lifecycle.propose(officer);
        }
    }

    /** With figures that were verified elsewhere. */
    void resize(SizeFigures newSize, SizeClasses newClasses) {
        profile = profile.sized(newSize, newClasses);
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

    /** What is not told this time stays known. */
    void reachAlso(SealedContact told, String officer) {
        lifecycle.demand(BusinessAction.CHANGE, officer);
        reach = reach.with(told);
        nearbyPositionHashes = told.nearbyPositionHashes();
    }

    void reach(SealedContact told, String officer) {
        lifecycle.demand(BusinessAction.CHANGE, officer);
        reach = Reach.of(told);
        nearbyPositionHashes = told.nearbyPositionHashes();
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
        otherRecords = otherRecords.into(into);
        profile = handed == null ? profile : profile.with(null);
    }

    /** The people and sites of the other record are shown here; there they stay as they were. */
    void absorb(Business other, Nib handed) {
        otherRecords = otherRecords.and(other.id);
        people = people.absorbing(other.people);
        sites = sites.absorbing(other.sites);
        profile = handed == null ? profile : profile.with(handed);
    }

    /** The NIB goes back unless this record has another one by now. */
    void release(Business other, Nib handed) {
        otherRecords = otherRecords.without(other.id);
        people = people.releasing(other.people);
        sites = sites.releasing(other.sites);
        profile = handed != null && handed.equals(profile.nib()) ? profile.with(null) : profile;
    }

    void unmerge(Status before, Nib handed, String verifier) {
        lifecycle = lifecycle.unmerge(before, verifier);
        otherRecords = otherRecords.into(null);
        profile = handed == null ? profile : profile.with(handed);
    }

    Optional<String> obstacle(BusinessAction action, String subject) {
        return lifecycle.obstacle(action, subject);
    }

    UUID id() {
        return id;
    }

    Profile profile() {
        return profile;
    }

    Nib nib() {
        return profile.nib();
    }

    RegionCode regionCode() {
        return profile.regionCode();
    }

    Visit visit() {
        return visit;
    }

    Status status() {
        return lifecycle.status();
    }

    Contact contact() {
        return reach.contact();
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

    OtherRecords otherRecords() {
        return otherRecords;
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
