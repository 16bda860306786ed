package id.ikm.aid.budget;

import id.ikm.aid.budget.nomenclature.Nomenclature;
import id.ikm.aid.budget.nomenclature.NomenclatureCode;
import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Money of one source for one sub-activity in one year: spent is at most committed, committed at most the amount. */
@Entity
class BudgetLine implements Regional {

    @Id
    private UUID id;

    private RegionCode regionCode;
    private UUID officeId;
    private int fiscalYear;
    private String title;
    private NomenclatureCode subActivityCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private Nomenclature nomenclature;

    @Enumerated(EnumType.STRING)
    private FundingSource fundingSource;

    private Long amount;
    private long committed;
    private long spent;
    private String note;
    private String enteredBy;
    private Instant enteredAt;

    @Version
    private long version;

    protected BudgetLine() {
        // for Hibernate
    }

    static BudgetLine enter(DescribeBudgetLine command, Nomenclature nomenclature, String officer, Instant now) {
        var line = new BudgetLine();
        line.id = Ids.next();
        line.describe(command, nomenclature);
        line.enteredBy = officer;
        line.enteredAt = now;
        return line;
    }

    /** What a commitment was made for stays what it was; its money cannot be taken away under it. */
    void change(DescribeBudgetLine command, Nomenclature newly) {
        if (committed > 0 && !isOfTheSameMoney(command)) {
            throw new RuleViolated("budget.committed-already", committed);
        }
        if (committed > (command.amount() == null ? 0 : command.amount())) {
            throw new RuleViolated(FieldFault.at("/amount", "budget.below-commitments", committed));
        }
        describe(command, newly);
    }

    private boolean isOfTheSameMoney(DescribeBudgetLine command) {
        return regionCode.equals(command.regionCode())
                && fiscalYear == command.fiscalYear()
                && subActivityCode.equals(command.subActivity())
                && fundingSource == command.fundingSource();
    }

    private void describe(DescribeBudgetLine command, Nomenclature named) {
        regionCode = command.regionCode();
        officeId = command.officeId();
        fiscalYear = command.fiscalYear();
        title = command.title().strip();
        subActivityCode = command.subActivity();
        nomenclature = named;
        fundingSource = command.fundingSource();
        amount = command.amount();
        note = command.note();
    }

    /** Null where the amount is unknown. */
    Long left() {
        return amount == null ? null : amount - committed;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    long version() {
        return version;
    }

    BudgetLineView view() {
        return new BudgetLineView(
                id,
                regionCode,
                officeId,
                fiscalYear,
                title,
                nomenclature,
                fundingSource,
                amount,
                committed,
                spent,
                left(),
                note,
                enteredAt,
                version);
    }
}
