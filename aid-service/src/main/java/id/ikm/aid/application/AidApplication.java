package id.ikm.aid.application;

import id.ikm.aid.application.award.Award;
import id.ikm.aid.application.award.Contract;
import id.ikm.aid.application.life.ApplicationAct;
import id.ikm.aid.application.life.ApplicationState;
import id.ikm.aid.application.life.Life;
import id.ikm.aid.application.life.Step;
import id.ikm.aid.application.member.CheckingMembers;
import id.ikm.aid.application.member.MemberChecks;
import id.ikm.aid.application.proposal.Asked;
import id.ikm.aid.application.verification.Verification;
import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.finding.Breach;
import id.ikm.aid.finding.FindingKind;
import id.ikm.kit.identity.Ids;
import id.ikm.privacy.Particulars;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An applicant's request for a package of aid. It is drafted and submitted, verified by its papers and by a visit,
 * recommended, approved by a decree, agreed on, handed over, monitored and closed (DOMAIN 4.3); {@link ApplicationAct} is
 * the table of that life.
 */
@Entity
class AidApplication {

    @Id
    private UUID id;

    @Embedded
    private Origin origin;

    @Embedded
    private Life life;

    @Embedded
    private Asked asked;

    @JdbcTypeCode(SqlTypes.JSON)
    private MemberChecks checks;

    /** Opaque ids of everybody and every place behind it, by which another application of the same is found. */
    private UUID[] parties;

    @JdbcTypeCode(SqlTypes.JSON)
    private Verification verification = Verification.NONE;

    /** Where the last visit was, sealed: many an applicant works at home, and a home is personal (DOMAIN 7). */
    @JdbcTypeCode(SqlTypes.JSON)
    private Particulars position = Particulars.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    private Award award;

    @JdbcTypeCode(SqlTypes.JSON)
    private Contract contract;

    private Instant recordedAt;

    @Version
    private long version;

    protected AidApplication() {
        // for Hibernate
    }

    static AidApplication draft(Origin origin, String officer, Instant now) {
        var application = new AidApplication();
        application.id = Ids.next();
        application.origin = origin;
        application.life = Life.begin(new Step(ApplicationAct.CHANGE, null, officer, now, null));
        application.recordedAt = now;
        return application;
    }

    void describe(Asked proposal) {
        asked = proposal;
    }

    void take(Step step) {
        life = life.take(step);
    }

    /** Whoever it is for, as the register and this service know them today. */
    void check(CheckingMembers.Result result, Boolean industry) {
        checks = result.checks();
        parties = result.parties().toArray(UUID[]::new);
        origin = origin.known(industry);
    }

    void verify(UnaryOperator<Verification> found) {
        verification = found.apply(verification);
    }

    void locate(Particulars sealed) {
        position = sealed;
    }

    /** Null takes nothing back: an award that was revoked stays on record as that. */
    void award(Award promised) {
        award = promised;
    }

    /** Null where the agreement was cancelled. */
    void contract(Contract agreed) {
        contract = agreed;
    }

    /** Dates must agree: no step before an earlier one, and none before the proposal (DOMAIN 4.3). */
    Optional<Breach> dateBreach(LocalDate day, String pointer) {
        if (day != null && asked.date() != null && day.isBefore(asked.date())) {
            return Optional.of(Breach.at(
                    pointer, FindingKind.DATES_DISAGREE, "application.before-its-proposal", day, asked.date()));
        }
        return life.latestDay()
                .filter(latest -> day != null && day.isBefore(latest))
                .map(latest -> Breach.at(
                        pointer, FindingKind.DATES_DISAGREE, "application.before-an-earlier-step", day, latest));
    }

    Optional<String> obstacle(ApplicationAct act, String subject) {
        return life.obstacle(act, subject);
    }

    /** Then nothing is taken back, and the revocation is a finding. */
    boolean mayLoseItsAwardAlthoughGiven() {
        return state().given() && award().revokedOn() == null;
    }

    Subject subject() {
        return new Subject(SubjectKind.APPLICATION, id, regionCode());
    }

    UUID id() {
        return id;
    }

    Origin origin() {
        return origin;
    }

    String regionCode() {
        return origin.regionCode().value();
    }

    Life life() {
        return life;
    }

    ApplicationState state() {
        return life.state();
    }

    Asked asked() {
        return asked;
    }

    MemberChecks checks() {
        return checks;
    }

    Verification verification() {
        return verification;
    }

    Particulars position() {
        return position;
    }

    Award award() {
        return award;
    }

    Contract contract() {
        return contract;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
