package id.ikm.aid.credit.disbursement;

import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.web.answer.Warning;
import id.ikm.web.problem.Conflict;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A statement of a source; a later one of the same lender, region and period stands beside it, never over it. */
@Entity
@Table(name = "credit_disbursement")
class Disbursement implements Regional {

    @Id
    private UUID id;

    private RegionCode regionCode;
    private String lender;

    @Embedded
    private UpTo period;

    private long amount;
    private Integer debtors;

    @JdbcTypeCode(SqlTypes.JSON)
    private Source source;

    private LocalDate publishedOn;
    private String reportedText;
    private boolean withdrawn;
    private String recordedBy;
    private Instant recordedAt;

    @Version
    private long version;

    protected Disbursement() {
        // for Hibernate
    }

    static Disbursement record(RecordDisbursement command, String officer, Instant now) {
        var disbursement = new Disbursement();
        disbursement.id = Ids.next();
        disbursement.regionCode = command.regionCode();
        disbursement.lender = command.lender();
        disbursement.period = command.period();
        disbursement.recordedBy = officer;
        disbursement.recordedAt = now;
        disbursement.say(command.reported());
        return disbursement;
    }

    void correct(Reported reported) {
        mustStand();
        say(reported);
    }

    void withdraw() {
        mustStand();
        withdrawn = true;
    }

    private void say(Reported reported) {
        period.mustHaveBegunOn(reported.source().publishedOn(), "/period");
        amount = reported.amount();
        debtors = reported.debtors();
        source = reported.source();
        publishedOn = source.publishedOn();
        reportedText = reported.text();
    }

    private void mustStand() {
        if (withdrawn) {
            throw new Conflict("credit.withdrawn");
        }
    }

    UUID id() {
        return id;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    UpTo period() {
        return period;
    }

    long version() {
        return version;
    }

    DisbursementView view(List<Warning> warnings) {
        return new DisbursementView(
                id,
                regionCode,
                lender,
                period,
                amount,
                debtors,
                source,
                reportedText,
                withdrawn,
                recordedAt,
                warnings,
                version);
    }
}
