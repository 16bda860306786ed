package id.ikm.reporting.trainingreport;

import id.ikm.events.training.EnrolmentEvent;
import id.ikm.events.training.TrainingEvent;
import id.ikm.kit.inbox.Inbox;
import id.ikm.kit.inbox.ReceivedEvent;
import id.ikm.reporting.freshness.ReadModels;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps what is reported of trainings and enrolments; every event carries the whole state, whatever its type. */
@ApplicationScoped
class TrainingReportProjection {

    private final Inbox inbox;
    private final ReadModels readModels;
    private final ReportedTrainings trainings;
    private final ReportedEnrolments enrolments;

    TrainingReportProjection(
            Inbox inbox, ReadModels readModels, ReportedTrainings trainings, ReportedEnrolments enrolments) {
        this.inbox = inbox;
        this.readModels = readModels;
        this.trainings = trainings;
        this.enrolments = enrolments;
    }

    @Incoming("training-report")
    @Blocking
    void onTrainings(ConsumerRecords<String, byte[]> batch) {
        inbox.handle(batch, TrainingEvent.class, this::applyTrainings);
    }

    @Incoming("enrolment-report")
    @Blocking
    void onEnrolments(ConsumerRecords<String, byte[]> batch) {
        inbox.handle(batch, EnrolmentEvent.class, this::applyEnrolments);
    }

    private void applyTrainings(List<ReceivedEvent<TrainingEvent>> events) {
        readModels.advance(TrainingReports.NAME, events);
        trainings.keep(
                events.stream().map(event -> reported(event.body().training())).toList());
    }

    private void applyEnrolments(List<ReceivedEvent<EnrolmentEvent>> events) {
        readModels.advance(TrainingReports.NAME, events);
        enrolments.keep(
                events.stream().map(event -> reported(event.body().enrolment())).toList());
    }

    private static ReportedTraining reported(TrainingEvent.State training) {
        return new ReportedTraining(
                training.id(),
                training.version(),
                training.fiscalYear(),
                training.regionCode(),
                training.capacity(),
                training.status());
    }

    private static ReportedEnrolment reported(EnrolmentEvent.State enrolment) {
        return new ReportedEnrolment(
                enrolment.id(),
                enrolment.version(),
                enrolment.trainingId(),
                enrolment.businessId(),
                enrolment.fiscalYear(),
                enrolment.regionCode(),
                enrolment.status());
    }
}
