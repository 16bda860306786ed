package id.ikm.aid.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.aid.equipment.step.Condition;
import id.ikm.aid.equipment.step.EquipmentState;
import id.ikm.aid.equipment.step.Holder;
import id.ikm.aid.equipment.step.StepDetails;
import id.ikm.aid.equipment.step.StepDetails.Sight;
import id.ikm.aid.equipment.step.StepDetails.Transfer;
import id.ikm.aid.equipment.step.StepKind;
import id.ikm.web.problem.Conflict;
import id.ikm.web.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EquipmentLifeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 12);
    private static final Holder GROUP = new Holder(Holder.Kind.GROUP, UUID.randomUUID(), "Selawan Asri");
    private static final StepDetails TO_A_GROUP = StepDetails.transfer(new Transfer(GROUP, null, null, null));

    private static Equipment anOven() {
        var particulars = new Particulars("INV-1", null, "Oven", "FOOD", null, null, null);
        var found = new AcquireEquipment.Found("Gudang", null, null);
        var command = new AcquireEquipment(new RegionCode("12.71"), null, particulars, null, found, List.of());
        var oven = Equipment.of(command, "code", "officer", Instant.EPOCH);
        oven.begin(StepDetails.place("Gudang"));
        return oven;
    }

    /** Whatever is tried in whatever order, only the steps of the table happen, and each leads where it says. */
    @Property
    void livesByTheTableAlone(@ForAll List<StepKind> tried) {
        var oven = anOven();
        for (var kind : tried) {
            var before = oven.state();
            var allowed = kind.from(before);
            if (allowed.isPresent()) {
                oven.take(kind, DAY, TO_A_GROUP, "");
                assertThat(oven.state()).isEqualTo(allowed.get());
            } else {
                assertThatThrownBy(() -> oven.take(kind, DAY, TO_A_GROUP, "/units"))
                        .isInstanceOfSatisfying(Conflict.class, refusal -> assertThat(
                                        refusal.faults().getFirst().text().key())
                                .isEqualTo(before.text()));
                assertThat(oven.state()).isEqualTo(before);
            }
            var somewhereElse = oven.state() == EquipmentState.ON_LOAN || oven.state() == EquipmentState.GIVEN;
            assertThat(oven.view().holder() != null || !somewhereElse).isTrue();
        }
    }

    @Test
    void endsForGoodWhenItIsWrittenOff() {
        for (var kind : StepKind.values()) {
            assertThat(kind.from(EquipmentState.WRITTEN_OFF)).isEmpty();
        }
    }

    @Test
    void goesToNobodyWhileItIsBroken() {
        var oven = anOven();
        oven.take(StepKind.VISITED, DAY, StepDetails.sight(Condition.BROKEN, "12.71"), "");

        assertThat(oven.obstacle(StepKind.LENT)).contains("equipment.not-usable");
        assertThat(oven.obstacle(StepKind.SENT_TO_REPAIR)).isEmpty();
        oven.take(StepKind.SENT_TO_REPAIR, DAY, TO_A_GROUP, "");
        oven.take(StepKind.REPAIRED, DAY, TO_A_GROUP, "");
        assertThat(oven.obstacle(StepKind.LENT)).isEmpty();
    }

    @Test
    void isWithTheOfficeAgainOnceItIsBack() {
        var oven = anOven();
        oven.take(StepKind.LENT, DAY, TO_A_GROUP, "");
        assertThat(oven.view().holder()).isEqualTo(GROUP);

        var back = TO_A_GROUP.at("Balai").seen(new Sight(Condition.FAIR, null));
        oven.take(StepKind.RETURNED, DAY.plusDays(2), back, "");

        assertThat(oven.view().holder()).isNull();
        assertThat(oven.view().place()).isEqualTo("Balai");
        assertThat(oven.view().condition()).isEqualTo(Condition.FAIR);
        assertThat(oven.lastStepOn()).isEqualTo(DAY.plusDays(2));
    }
}
