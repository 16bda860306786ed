package id.ikm.registry.completion;

import id.ikm.privacy.Purpose;
import id.ikm.registry.business.CompletingBusinesses;
import id.ikm.registry.person.CompletingPeople;
import id.ikm.web.access.Caller;
import id.ikm.web.access.RegionScope;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** A batch a call, so that no transaction takes long; asked again it goes on, and in the end finds nothing to do. */
@Path("/registry/v1/opaque-ids/completion")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class CompletionResource {

    private static final int BATCH = 200;

    private final CompletingPeople people;
    private final CompletingBusinesses businesses;
    private final Caller caller;

    CompletionResource(CompletingPeople people, CompletingBusinesses businesses, Caller caller) {
        this.people = people;
        this.businesses = businesses;
        this.caller = caller;
    }

    @POST
    @Transactional
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Give earlier records their household and address ids")
    public Completion complete(
            @RestHeader(Purpose.HEADER) @Parameter(description = Purpose.DESCRIPTION) String purpose) {
        caller.scope().demand(RegionScope.NATION.region(), "");
        var why = Purpose.demand(purpose);
        return new Completion(people.complete(why, BATCH), businesses.complete(why, BATCH));
    }
}
