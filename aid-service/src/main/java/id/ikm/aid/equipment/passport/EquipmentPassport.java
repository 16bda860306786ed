package id.ikm.aid.equipment.passport;

import id.ikm.aid.budget.BudgetLineView;
import id.ikm.aid.budget.FundingSource;
import id.ikm.aid.budget.nomenclature.NamedCode;
import id.ikm.aid.equipment.EquipmentView;
import id.ikm.aid.outcome.OutcomeView;
import id.ikm.web.version.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is known of a unit, from the money that paid for it to what happened last. */
public record EquipmentPassport(
        EquipmentView equipment,

        @Schema(description = "null where nobody knows what money paid for it")
        Money money,

        @Schema(description = "Behind the QR code, for everybody")
        String publicAddress,

        List<PassportStep> steps,

        @Schema(description = "What came of it: before, and at the months that were set")
        List<OutcomeView> outcomes)
        implements Versioned {

    /** The budget line that paid. */
    @Schema(name = "EquipmentMoney")
    public record Money(
            UUID budgetLineId, String title, int fiscalYear, FundingSource fundingSource, NamedCode subActivity) {

        static Money of(BudgetLineView line) {
            return new Money(
                    line.id(),
                    line.title(),
                    line.fiscalYear(),
                    line.fundingSource(),
                    line.nomenclature().subActivity());
        }
    }

    @Override
    @Schema(hidden = true)
    public long version() {
        return equipment.version()
                + outcomes.stream().mapToLong(outcome -> 1 + outcome.version()).sum();
    }
}
