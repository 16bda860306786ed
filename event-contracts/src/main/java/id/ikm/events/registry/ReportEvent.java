package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.util.UUID;

/**
 * Everything registry-service announces about a business's periodic report. Topic {@value #TOPIC}, keyed by the report's
 * id. A single firm's figures are confidential (UU 3/2014 art. 69-70), so none is in here: only that there is a report,
 * where it stands, and the classes that follow from it.
 */
public sealed interface ReportEvent {

    String TOPIC = "ikm.registry.report";

    State report();

    /**
     * The whole public state after the change.
     *
     * @param state DRAFT, SENT, RETURNED or ACCEPTED
     * @param msmeClass by the rules for UMKM, UNCLASSIFIED while the figures do not tell; never mixed with industryScale
     */
    record State(
            UUID id,
            long version,
            UUID businessId,
            String regionCode,
            Period period,
            String state,
            String msmeClass,
            String industryScale) {}

    /** For example HALF_YEARLY, 2025, 1. */
    record Period(String type, int year, int number) {}

    @EventType("ikm.registry.report.drafted.v1")
    record ReportDrafted(State report) implements ReportEvent {}

    @EventType("ikm.registry.report.changed.v1")
    record ReportChanged(State report) implements ReportEvent {}

    @EventType("ikm.registry.report.sent.v1")
    record ReportSent(State report) implements ReportEvent {}

    @EventType("ikm.registry.report.returned.v1")
    record ReportReturned(State report) implements ReportEvent {}

    @EventType("ikm.registry.report.accepted.v1")
    record ReportAccepted(State report) implements ReportEvent {}

    record OtherReportEvent(State report) implements ReportEvent {}
}
