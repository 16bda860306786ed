package id.ikm.events;

import static id.ikm.events.RegistrySamples.ID;
import static id.ikm.events.RegistrySamples.OTHER_ID;

import id.ikm.events.registry.DuplicateCandidateEvent;
import id.ikm.events.registry.DuplicateCandidateEvent.DuplicateDismissed;
import id.ikm.events.registry.KbliEditionEvent;
import id.ikm.events.registry.KbliEditionEvent.KbliEditionDated;
import id.ikm.events.registry.ReferenceImportEvent;
import id.ikm.events.registry.ReferenceImportEvent.ReferenceImported;
import id.ikm.events.registry.RulesetEvent;
import id.ikm.events.registry.RulesetEvent.RulesetAdded;
import id.ikm.events.registry.ThresholdEvent;
import id.ikm.events.registry.ThresholdEvent.ThresholdEnded;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One event of each contract about what holds for the whole register, and of pairs in it. */
final class RegistrySettingSamples {

    private static final RulesetEvent.Source SOURCE = new RulesetEvent.Source("PP 7/2021", "VERIFIED", "pasal 35");

    private RegistrySettingSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                new RulesetAdded(new RulesetEvent.State(
                        ID,
                        0,
                        "PP_7_2021_CAPITAL",
                        "MSME_CLASS",
                        1,
                        LocalDate.parse("2021-02-02"),
                        null,
                        SOURCE,
                        List.of(
                                new RulesetEvent.Row(
                                        "MICRO",
                                        new RulesetEvent.Size(null, new RulesetEvent.Range(null, 1_000_000_000L), null),
                                        null,
                                        null),
                                new RulesetEvent.Row(
                                        "PENDING_VERIFICATION",
                                        null,
                                        new RulesetEvent.Production("YES", "YES", "NO", "ANY"),
                                        "VISIT_SITE")))),
                new ThresholdEnded(new ThresholdEvent.State(
                        ID, 1, "PP_29_2018", "SENTRA", null, 5, null, LocalDate.parse("2030-01-01"), SOURCE)),
                new KbliEditionDated(new KbliEditionEvent.State(
                        ID, 3, "2020", "Peraturan BPS 2/2020", true, LocalDate.parse("2020-09-24"), null)),
                new ReferenceImported(new ReferenceImportEvent.State(
                        ID,
                        0,
                        "REGIONS",
                        "Kepmendagri 300.2.2-2430/2025",
                        null,
                        LocalDate.parse("2025-10-01"),
                        12,
                        3,
                        91_000,
                        0)),
                new DuplicateDismissed(
                        new DuplicateCandidateEvent.State(ID, 1, OTHER_ID, ID, "12.09", 81, "DISMISSED")));
    }
}
