package id.ikm.aid.application;

import id.ikm.aid.application.life.ApplicationAct;
import id.ikm.events.aid.ApplicationEvent;
import id.ikm.events.aid.ApplicationEvent.ApplicationAdminVerified;
import id.ikm.events.aid.ApplicationEvent.ApplicationApproved;
import id.ikm.events.aid.ApplicationEvent.ApplicationCancelled;
import id.ikm.events.aid.ApplicationEvent.ApplicationChanged;
import id.ikm.events.aid.ApplicationEvent.ApplicationClosed;
import id.ikm.events.aid.ApplicationEvent.ApplicationContracted;
import id.ikm.events.aid.ApplicationEvent.ApplicationDrafted;
import id.ikm.events.aid.ApplicationEvent.ApplicationFieldVerified;
import id.ikm.events.aid.ApplicationEvent.ApplicationHandedOver;
import id.ikm.events.aid.ApplicationEvent.ApplicationMonitored;
import id.ikm.events.aid.ApplicationEvent.ApplicationRecommended;
import id.ikm.events.aid.ApplicationEvent.ApplicationRejected;
import id.ikm.events.aid.ApplicationEvent.ApplicationReleased;
import id.ikm.events.aid.ApplicationEvent.ApplicationReturned;
import id.ikm.events.aid.ApplicationEvent.ApplicationRevoked;
import id.ikm.events.aid.ApplicationEvent.ApplicationScored;
import id.ikm.events.aid.ApplicationEvent.ApplicationSubmitted;
import id.ikm.events.aid.HandoverEvent;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Translates what was done with an application into the contract that other services read. */
@ApplicationScoped
class ApplicationEventPublisher {

    private final Outbox outbox;

    ApplicationEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void drafted(ApplicationView application) {
        send(new ApplicationDrafted(state(application)));
    }

    void publish(ApplicationAct act, ApplicationView application) {
        var state = state(application);
        send(
                switch (act) {
                    case CHANGE -> new ApplicationChanged(state);
                    case SUBMIT -> new ApplicationSubmitted(state);
                    case VERIFY_PAPERS -> new ApplicationAdminVerified(state);
                    case VERIFY_PLACE -> new ApplicationFieldVerified(state);
                    case SCORE -> new ApplicationScored(state);
                    case RECOMMEND -> new ApplicationRecommended(state);
                    case RETURN -> new ApplicationReturned(state);
                    case REJECT -> new ApplicationRejected(state);
                    case CANCEL -> new ApplicationCancelled(state);
                    case APPROVE -> new ApplicationApproved(state);
                    case REVOKE -> new ApplicationRevoked(state);
                    case CONTRACT -> new ApplicationContracted(state);
                    case RELEASE -> new ApplicationReleased(state);
                    case HAND_OVER -> new ApplicationHandedOver(state);
                    case MONITOR -> new ApplicationMonitored(state);
                    case CLOSE -> new ApplicationClosed(state);
                });
    }

    private void send(ApplicationEvent event) {
        var state = event.application();
        outbox.publish(
                ApplicationEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static ApplicationEvent.State state(ApplicationView application) {
        var applicant = application.applicant();
        return new ApplicationEvent.State(
                application.id(),
                application.version(),
                application.packageId(),
                application.fiscalYear(),
                application.regionCode().value(),
                new HandoverEvent.Recipient(applicant.kind().name(), applicant.id(), applicant.name()),
                application.industryApplicant(),
                application.state().name(),
                application.proposal().date(),
                application.proposal().amount(),
                application.checks().members().size(),
                application.award() == null ? null : application.award().decreeId(),
                application.contract() == null ? null : application.contract().agreementId());
    }
}
