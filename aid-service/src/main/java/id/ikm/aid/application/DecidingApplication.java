package id.ikm.aid.application;

import id.ikm.aid.application.life.Decision;
import id.ikm.aid.application.life.Step;
import id.ikm.aid.decision.Ledger;
import id.ikm.aid.finding.Breach;
import id.ikm.aid.finding.SettlingBreaches;
import id.ikm.aid.freeze.FreezePeriods;
import id.ikm.web.access.Caller;
import id.ikm.web.version.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The one way to take an application a step further: locked, allowed by the table and the dates, written down, told. */
@ApplicationScoped
class DecidingApplication {

    private final Applications applications;
    private final SettlingBreaches settling;
    private final FreezePeriods freezes;
    private final Planning planning;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    DecidingApplication(
            Applications applications,
            SettlingBreaches settling,
            FreezePeriods freezes,
            Planning planning,
            Ledger ledger,
            ApplicationEventPublisher events,
            Caller caller,
            Clock clock) {
        this.applications = applications;
        this.settling = settling;
        this.freezes = freezes;
        this.planning = planning;
        this.ledger = ledger;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /** {@code effect} changes the application further, and names the rules that the step breaks. */
    @Transactional(TxType.MANDATORY)
    ApplicationView decide(UUID id, String ifMatch, Decision decision, Function<AidApplication, List<Breach>> effect) {
        var application = applications.lock(id);
        caller.scope().demand(application.regionCode(), "");
        VersionTag.demand(ifMatch, application.version());
        return take(application, decision, "/date", effect);
    }

    /** For what a decree or an agreement brings about; {@code pointer} is where its body names the application's day. */
    @Transactional(TxType.MANDATORY)
    ApplicationView take(
            AidApplication application,
            Decision decision,
            String pointer,
            Function<AidApplication, List<Breach>> effect) {
        var breaches = new ArrayList<Breach>();
        application.dateBreach(decision.date(), pointer).ifPresent(breaches::add);
        application.take(step(decision));
        breaches.addAll(effect.apply(application));
        settling.settle(
                breaches,
                decision.waiver(),
                application.subject(),
                decision.act().role());
        if (decision.date() != null) {
            freezes.demand(
                    application.regionCode(), decision.date(), decision.act().name(), pointer);
        }
        return record(application, decision);
    }

    /** For what follows from an act whose dates and freezes were settled already. */
    @Transactional(TxType.MANDATORY)
    ApplicationView follow(AidApplication application, Decision decision) {
        application.take(step(decision));
        return record(application, decision);
    }

    /** Without a step: something was written down that changes no state. */
    @Transactional(TxType.MANDATORY)
    ApplicationView record(AidApplication application, Decision decision) {
        applications.flush();
        var view = ApplicationView.of(application);
        ledger.add(application.subject(), decision.act().name(), decision.reason(), view);
        events.publish(decision.act(), view);
        planning.follow(decision.act(), application);
        return view;
    }

    private Step step(Decision decision) {
        return new Step(decision.act(), decision.date(), caller.subject(), clock.instant(), decision.reason());
    }
}
