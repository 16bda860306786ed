package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** What registry-service announces of a file of regions or KBLI codes. Topic {@value #TOPIC}, keyed by its import. */
public sealed interface ReferenceImportEvent {

    String TOPIC = "ikm.registry.referenceimport";

    State referenceImport();

    /**
     * The whole public state; the rows themselves are read from registry-service.
     *
     * @param kind REGIONS, REGION_SUCCESSIONS, REGION_CODES, KBLI or KBLI_SUCCESSORS
     * @param source the decree or regulation; null for an operator's list
     * @param edition of the KBLI; null for regions
     * @param effectiveOn of the decree; null for others
     */
    record State(
            UUID id,
            long version,
            String kind,
            String source,
            String edition,
            LocalDate effectiveOn,
            int created,
            int changed,
            int unchanged,
            int removed) {}

    @EventType("ikm.registry.referenceimport.done.v1")
    record ReferenceImported(State referenceImport) implements ReferenceImportEvent {}

    record OtherReferenceImportEvent(State referenceImport) implements ReferenceImportEvent {}
}
