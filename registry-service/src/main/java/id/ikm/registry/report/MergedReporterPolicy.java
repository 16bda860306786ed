package id.ikm.registry.report;

import id.ikm.registry.belonging.Belonging;
import id.ikm.registry.belonging.BelongingsMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** Whenever a business was merged into another one, its reports tell whose they are now. */
@ApplicationScoped
class MergedReporterPolicy {

    private final Reports reports;
    private final ReportingBusinesses businesses;
    private final ReportEventPublisher events;

    MergedReporterPolicy(Reports reports, ReportingBusinesses businesses, ReportEventPublisher events) {
        this.reports = reports;
        this.businesses = businesses;
        this.events = events;
    }

    void on(@Observes BelongingsMoved moved) {
        if (moved.kind() == Belonging.REPORT) {
            moved.ids().forEach(this::announce);
        }
    }

    private void announce(UUID id) {
        var report = reports.get(id);
        var region = businesses.readable(report.businessId(), "report", id);
        events.publish(ReportEventPublisher.Step.CHANGED, ReportView.of(report, region, List.of()));
    }
}
