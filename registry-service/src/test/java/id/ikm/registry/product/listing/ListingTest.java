package id.ikm.registry.product.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class ListingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** DOMAIN 3.5 once more, as pairs: what can follow what. */
    private static final Map<ListingState, Set<ListingState>> FOLLOWS = Map.of(
            ListingState.NOT_READY, Set.of(),
            ListingState.READY, Set.of(ListingState.SUBMITTED),
            ListingState.SUBMITTED,
                    Set.of(ListingState.PUBLISHED, ListingState.REMOVED, ListingState.NOT_READY, ListingState.READY),
            ListingState.PUBLISHED, Set.of(ListingState.SUSPENDED, ListingState.REMOVED),
            ListingState.SUSPENDED, Set.of(ListingState.PUBLISHED, ListingState.REMOVED),
            ListingState.REMOVED, Set.of(ListingState.SUBMITTED));

    @Property
    void goesOnlyWhereTheRulesLeadAndRefusesTheRest(
            @ForAll @Size(max = 30) List<ListingAction> actions, @ForAll @Size(value = 30) List<Boolean> readiness) {
        var listing = Listing.notBegun(CatalogVersion.V6);
        int taken = 0;
        for (int i = 0; i < actions.size(); i++) {
            boolean ready = readiness.get(i);
            var before = listing.state(ready);
            var obstacle = listing.obstacle(actions.get(i), ready);
            if (obstacle.isPresent()) {
                var unmoved = listing;
                var action = actions.get(i);
                assertThatThrownBy(() -> unmoved.take(aStep(action, DAY), ready, null))
                        .isInstanceOf(RuleViolated.class);
            } else {
                listing = listing.take(aStep(actions.get(i), DAY), ready, null);
                taken++;
                assertThat(FOLLOWS.get(before)).contains(listing.state(ready));
                assertThat(before == ListingState.REMOVED && !ready).isFalse();
            }
            assertThat(listing.steps()).hasSize(taken);
        }
    }

    @Property
    void isNeverSubmittedUnready(@ForAll @Size(max = 30) List<ListingAction> actions) {
        var listing = Listing.notBegun(CatalogVersion.V5_LOCAL);
        for (var action : actions) {
            assertThat(listing.obstacle(action, false)).isPresent();
        }
        assertThat(listing.state(false)).isEqualTo(ListingState.NOT_READY);
        assertThat(listing.state(true)).isEqualTo(ListingState.READY);
    }

    @Example
    void canReachEveryStateAndLeaveIt() {
        var published = Listing.notBegun(CatalogVersion.V6)
                .take(aStep(ListingAction.SUBMIT, DAY), true, null)
                .take(aStep(ListingAction.PUBLISH, DAY), false, "https://katalog.example/1");

        var again = published
                .take(aStep(ListingAction.SUSPEND, DAY), false, null)
                .take(aStep(ListingAction.REINSTATE, DAY), false, null)
                .take(aStep(ListingAction.REMOVE, DAY), false, null)
                .take(aStep(ListingAction.SUBMIT, DAY), true, null)
                .take(aStep(ListingAction.RETURN, DAY), true, null);

        assertThat(published.url()).isEqualTo("https://katalog.example/1");
        assertThat(again.state(true)).isEqualTo(ListingState.READY);
        assertThat(again.hasBegun()).isFalse();
        assertThat(again.steps()).hasSize(7);
    }

    @Example
    void stepsFollowOneAnotherInTime() {
        var submitted = Listing.notBegun(CatalogVersion.V6).take(aStep(ListingAction.SUBMIT, DAY), true, null);

        assertThatThrownBy(() -> submitted.take(aStep(ListingAction.PUBLISH, DAY.minusDays(1)), true, null))
                .isInstanceOf(InvalidRequest.class);
    }

    private static ListingStep aStep(ListingAction action, LocalDate on) {
        return new ListingStep(action, on, null, "officer", Instant.EPOCH);
    }
}
