package id.ikm.training.training;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/training/v1/trainings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trainings")
@RolesAllowed({Roles.TRAINING_OFFICER, Roles.REPORTING_ANALYST, Roles.AUDITOR, Roles.ADMIN})
public class TrainingResource {

    private final Trainings trainings;
    private final TrainingEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    TrainingResource(Trainings trainings, TrainingEventPublisher events, Caller caller, Clock clock) {
        this.trainings = trainings;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.TRAINING_OFFICER, Roles.ADMIN})
    @Operation(summary = "Plan a training")
    @APIResponseSchema(value = TrainingView.class, responseCode = "201")
    public RestResponse<TrainingView> plan(@NotNull @Valid PlanTraining command) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        var training = Training.plan(command, caller.subject(), clock.instant());
        trainings.persist(training);
        var view = announce(TrainingChange.PLANNED, training);
        return Created.at("/training/v1/trainings/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List and search trainings")
    public Page<TrainingSummary> list(@Valid @BeanParam TrainingFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = trainings.matching(filter, caller.scope(), page);
        return page.byId(rows, TrainingSummary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a training")
    public TrainingView get(UUID id) {
        return TrainingView.of(trainings.get(id, caller.scope()));
    }

    @GET
    @Path("/{id}/seats")
    @Operation(summary = "Read how many seats are left")
    public SeatsView seats(UUID id) {
        return SeatsView.of(trainings.get(id, caller.scope()));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.TRAINING_OFFICER, Roles.ADMIN})
    @Operation(summary = "Change the plan of a training")
    public TrainingView change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid PlanTraining command) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        return decide(id, ifMatch, TrainingChange.CHANGED, training -> training.change(command));
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @RolesAllowed({Roles.TRAINING_OFFICER, Roles.ADMIN})
    @Operation(summary = "Cancel a training for good")
    public TrainingView cancel(UUID id, @RestHeader("If-Match") String ifMatch) {
        return decide(id, ifMatch, TrainingChange.CANCELLED, Training::cancel);
    }

    private TrainingView decide(UUID id, String ifMatch, TrainingChange change, Consumer<Training> decision) {
        var training = trainings.lock(id, caller.scope());
        VersionTag.demand(ifMatch, training.version());
        decision.accept(training);
        return announce(change, training);
    }

    private TrainingView announce(TrainingChange change, Training training) {
        trainings.flush();
        var view = TrainingView.of(training);
        events.publish(change, view);
        return view;
    }
}
