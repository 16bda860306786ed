package id.ikm.training.enrolment;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.training.business.RegisteredBusinesses;
import id.ikm.training.training.Seats;
import id.ikm.training.training.Training;
import id.ikm.training.training.Trainings;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotYetKnown;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/training/v1/trainings/{trainingId}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
@RolesAllowed({Roles.TRAINING_OFFICER, Roles.REPORTING_ANALYST, Roles.AUDITOR, Roles.ADMIN})
public class EnrolmentResource {

    private final Enrolments enrolments;
    private final Trainings trainings;
    private final Seats seats;
    private final RegisteredBusinesses businesses;
    private final EnrolmentEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    EnrolmentResource(
            Enrolments enrolments,
            Trainings trainings,
            Seats seats,
            RegisteredBusinesses businesses,
            EnrolmentEventPublisher events,
            Caller caller,
            Clock clock) {
        this.enrolments = enrolments;
        this.trainings = trainings;
        this.seats = seats;
        this.businesses = businesses;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.TRAINING_OFFICER, Roles.ADMIN})
    @Operation(summary = "Enrol a business")
    @APIResponseSchema(value = EnrolmentView.class, responseCode = "201")
    public RestResponse<EnrolmentView> enrol(UUID trainingId, @NotNull @Valid EnrolBusiness command) {
        var training = trainings.getForWriting(trainingId, caller.scope());
        var business = businesses
                .find(command.businessId())
                .orElseThrow(() -> new NotYetKnown("/businessId", "business.not-yet-known", command.businessId()));
        caller.scope().demand(business.regionCode(), "/businessId");
        training.mustAdmit(business);
        seats.take(trainingId);
        var enrolment = Enrolment.enrol(business.id(), trainingId, caller.subject(), clock.instant());
        enrolments.persist(enrolment);
        var view = announce(enrolment, training);
        return Created.at("/training/v1/trainings/" + trainingId + "/enrolments/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List who is enrolled")
    public Page<EnrolmentSummary> list(
            UUID trainingId, @RestQuery EnrolmentStatus status, @Valid @BeanParam PageRequest page) {
        trainings.get(trainingId, caller.scope());
        var rows = enrolments.of(trainingId, status, page);
        return page.byId(rows, EnrolmentSummary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an enrolment")
    public EnrolmentView get(UUID trainingId, UUID id) {
        trainings.get(trainingId, caller.scope());
        return EnrolmentView.of(enrolments.get(id, trainingId));
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @RolesAllowed({Roles.TRAINING_OFFICER, Roles.ADMIN})
    @Operation(summary = "Cancel an enrolment and free its seat")
    public EnrolmentView cancel(UUID trainingId, UUID id, @RestHeader("If-Match") String ifMatch) {
        var training = trainings.lock(trainingId, caller.scope());
        var enrolment = enrolments.get(id, trainingId);
        VersionTag.demand(ifMatch, enrolment.version());
        enrolment.cancel();
        seats.free(trainingId);
        return announce(enrolment, training);
    }

    private EnrolmentView announce(Enrolment enrolment, Training training) {
        enrolments.flush();
        var view = EnrolmentView.of(enrolment);
        events.publish(view, training);
        return view;
    }
}
