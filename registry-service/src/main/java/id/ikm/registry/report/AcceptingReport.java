package id.ikm.registry.report;

import id.ikm.registry.business.ResizingBusiness;
import id.ikm.registry.promotion.PromotionPolicy;
import id.ikm.registry.promotion.ReportedClasses;
import id.ikm.registry.report.ReportEventPublisher.Step;
import id.ikm.web.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** What a verifier accepts becomes the size of the business where it is exact, and may be a promotion. */
@ApplicationScoped
class AcceptingReport {

    private final WritingReport writing;
    private final PeriodTypes periodTypes;
    private final ResizingBusiness resizing;
    private final PromotionPolicy promotions;
    private final Caller caller;
    private final Clock clock;

    AcceptingReport(
            WritingReport writing,
            PeriodTypes periodTypes,
            ResizingBusiness resizing,
            PromotionPolicy promotions,
            Caller caller,
            Clock clock) {
        this.writing = writing;
        this.periodTypes = periodTypes;
        this.resizing = resizing;
        this.promotions = promotions;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    ReportView accept(UUID id, String ifMatch) {
        var report = writing.decide(
                id, ifMatch, Step.ACCEPTED, accepted -> accepted.accept(caller.subject(), clock.instant()));
        boolean ofAYear = periodTypes.get(report.period().type()).isAYear();
        var exact = new ExactFigures(report.figures(), report.period().year(), ofAYear);
        resizing.resize(report.businessId(), report.period().year(), exact::over, "/registry/v1/reports/" + id)
                .ifPresent(business -> promotions.onReportAccepted(
                        id,
                        new ReportedClasses(
                                business, report.classes(), report.figures().size(ofAYear))));
        return report;
    }
}
