package id.ikm.registry.partner.placement;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.term.Term;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlacementTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    @Property
    void goesThroughItsStatesInOneDirection(
            @ForAll @IntRange(max = 20) int lasting,
            @ForAll @IntRange(max = 60) int day,
            @ForAll @IntRange(max = 9) int later) {
        var term = new Term(BEGIN, BEGIN.plusDays(lasting));
        var command = new PlaceProduct(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), term, null);
        var placement = Placement.of(command);
        var first = BEGIN.minusDays(20).plusDays(day);

        assertThat(placement.on(first.plusDays(later))).isGreaterThanOrEqualTo(placement.on(first));
        assertThat(placement.on(first) == PlacementState.PLACED).isEqualTo(term.includes(first));
    }
}
