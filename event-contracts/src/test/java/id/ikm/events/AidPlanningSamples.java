package id.ikm.events;

import static id.ikm.events.RegistrySamples.ID;
import static id.ikm.events.RegistrySamples.OTHER_ID;

import id.ikm.events.aid.BudgetCodeEvent;
import id.ikm.events.aid.BudgetCodeEvent.BudgetCodeEntered;
import id.ikm.events.aid.BudgetEvent;
import id.ikm.events.aid.BudgetEvent.BudgetCommitted;
import id.ikm.events.aid.CreditLenderEvent;
import id.ikm.events.aid.CreditLenderEvent.LenderEntered;
import id.ikm.events.aid.FreezeEvent;
import id.ikm.events.aid.FreezeEvent.FreezeDeclared;
import id.ikm.events.aid.OfficialEvent;
import id.ikm.events.aid.OfficialEvent.RelationDeclared;
import id.ikm.events.aid.OnceOnlyRuleEvent;
import id.ikm.events.aid.OnceOnlyRuleEvent.OnceOnlyRuleSet;
import id.ikm.events.aid.OutcomeScheduleEvent;
import id.ikm.events.aid.OutcomeScheduleEvent.OutcomeScheduleSet;
import id.ikm.events.aid.PackageEvent;
import id.ikm.events.aid.PackageEvent.PackageOpened;
import id.ikm.events.aid.PlannedAidEvent;
import id.ikm.events.aid.PlannedAidEvent.AidPlanned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One event of each contract about what is planned, and of the lists behind it. */
final class AidPlanningSamples {

    private AidPlanningSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                new BudgetCommitted(new BudgetEvent.State(
                        ID,
                        1,
                        "Mesin tepat guna",
                        "12.09",
                        OTHER_ID,
                        2025,
                        new BudgetEvent.SubActivity("3.31.02.2.01.0004", "Koordinasi", "900.1.15.5-1317/2023"),
                        "APBD_REGENCY",
                        null,
                        0,
                        0)),
                new PackageOpened(new PackageEvent.State(
                        ID,
                        1,
                        "Mesin cetak",
                        "GRANT",
                        "OPEN",
                        "12.09",
                        null,
                        2025,
                        List.of(new PackageEvent.Item("Mesin cetak", "PRINTING", new BigDecimal("1"), "unit")),
                        null,
                        LocalDate.parse("2025-01-02"),
                        LocalDate.parse("2025-03-31"),
                        List.of(OTHER_ID),
                        List.of(3, 12))),
                new RelationDeclared(new OfficialEvent.State(
                        ID, 1, "Kepala Dinas", OTHER_ID, "12.09", LocalDate.parse("2025-01-02"), null, 1, 0)),
                new AidPlanned(
                        new PlannedAidEvent.State(ID, 0, null, OTHER_ID, "12.09", 2025, "GROUP", OTHER_ID, false)),
                new BudgetCodeEntered(new BudgetCodeEvent.State(
                        ID, 0, 2025, "3.31.02", "PROGRAMME", null, "Perencanaan", "Kepmendagri 900.1.15.5-1317/2023")),
                new LenderEntered(new CreditLenderEvent.State(ID, 0, "BRI", "Bank Rakyat Indonesia")),
                new OnceOnlyRuleSet(new OnceOnlyRuleEvent.State(ID, 1, "12.09", 2, "Perbup Asahan 5/2024")),
                new OutcomeScheduleSet(new OutcomeScheduleEvent.State(ID, 0, "12.09", OTHER_ID, List.of(3, 12))),
                new FreezeDeclared(new FreezeEvent.State(
                        ID,
                        1,
                        "12.09",
                        LocalDate.parse("2026-01-05"),
                        LocalDate.parse("2026-02-05"),
                        List.of("HAND_OVER"),
                        "Pilkada")));
    }
}
