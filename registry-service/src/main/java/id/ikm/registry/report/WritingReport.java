package id.ikm.registry.report;

import id.ikm.registry.report.figures.ReportFigures;
import id.ikm.registry.report.unit.Units;
import id.ikm.registry.size.Classifying;
import id.ikm.registry.size.SizeClasses;
import id.ikm.web.access.Caller;
import id.ikm.web.answer.Warnings;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** The ways in which a report comes to be and changes: looked up in the caller's region, decided, announced. */
@ApplicationScoped
class WritingReport {

    private final Reports reports;
    private final ReportingBusinesses businesses;
    private final PeriodTypes periodTypes;
    private final Units units;
    private final Classifying classifying;
    private final ReportEventPublisher events;
    private final Caller caller;
    private final ClockProvider officeTime;

    WritingReport(
            Reports reports,
            ReportingBusinesses businesses,
            PeriodTypes periodTypes,
            Units units,
            Classifying classifying,
            ReportEventPublisher events,
            Caller caller,
            ClockProvider officeTime) {
        this.reports = reports;
        this.businesses = businesses;
        this.periodTypes = periodTypes;
        this.units = units;
        this.classifying = classifying;
        this.events = events;
        this.caller = caller;
        this.officeTime = officeTime;
    }

    @Transactional(TxType.MANDATORY)
    ReportView draft(UUID businessId, DraftReport command, String language) {
        var region = businesses.writable(businessId);
        reports.mustBeFree(businessId, command.period());
        var warnings = new Warnings();
        var figures = read(command.figures(), warnings);
        var report = Report.draft(businessId, command.period(), figures, classes(command.period(), figures));
        reports.persist(report);
        return record(ReportEventPublisher.Step.DRAFTED, report, region, warnings, language);
    }

    @Transactional(TxType.MANDATORY)
    ReportView change(UUID id, String ifMatch, ChangeReport command, String language) {
        var warnings = new Warnings();
        var figures = read(command.figures(), warnings);
        return decide(
                id,
                ifMatch,
                ReportEventPublisher.Step.CHANGED,
                warnings,
                language,
                report -> report.change(figures, classes(report.period(), figures), caller.subject()));
    }

    @Transactional(TxType.MANDATORY)
    ReportView decide(UUID id, String ifMatch, ReportEventPublisher.Step step, Consumer<Report> decision) {
        return decide(id, ifMatch, step, new Warnings(), null, decision);
    }

    private ReportView decide(
            UUID id,
            String ifMatch,
            ReportEventPublisher.Step step,
            Warnings warnings,
            String language,
            Consumer<Report> decision) {
        var report = reports.get(id);
        var region = businesses.writable(report.businessId());
        VersionTag.demand(ifMatch, report.version());
        decision.accept(report);
        return record(step, report, region, warnings, language);
    }

    /** A decision that changed nothing is not announced. */
    private ReportView record(
            ReportEventPublisher.Step step, Report report, RegionCode region, Warnings warnings, String language) {
        var version = report.version();
        reports.flush();
        var view = ReportView.of(report, region, warnings.told(language));
        if (step == ReportEventPublisher.Step.DRAFTED || view.version() != version) {
            events.publish(step, view);
        }
        return view;
    }

    private ReportFigures read(ReportFigures figures, Warnings warnings) {
        return figures == null ? ReportFigures.NONE : figures.reread(units.reader("/figures", warnings));
    }

    /** By the rules in force at the end of the period. */
    private SizeClasses classes(ReportPeriod period, ReportFigures figures) {
        var type = periodTypes.require(period, LocalDate.now(officeTime.getClock()));
        return classifying.classify(figures.size(type.isAYear()), type.lastDay(period));
    }
}
