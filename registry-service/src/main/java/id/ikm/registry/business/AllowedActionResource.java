package id.ikm.registry.business;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.problem.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/registry/v1/businesses/{id}/allowed-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Businesses")
@RolesAllowed({
    Roles.REGISTRY_OFFICER,
    Roles.REGISTRY_VERIFIER,
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.TRAINING_OFFICER,
    Roles.REPORTING_ANALYST,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class AllowedActionResource {

    private final Businesses businesses;
    private final Caller caller;

    AllowedActionResource(Businesses businesses, Caller caller) {
        this.businesses = businesses;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Tell what the caller may do now")
    public List<AllowedAction> list(UUID id, @RestHeader("Accept-Language") String language) {
        var business = businesses.getEvenIfMerged(id, caller.scope());
        var locale = ProblemTexts.locale(language);
        return Arrays.stream(BusinessAction.values())
                .map(action -> answer(business, action, locale))
                .toList();
    }

    private AllowedAction answer(Business business, BusinessAction action, Locale locale) {
        var obstacle = caller.has(action.role()) || caller.has(Roles.ADMIN)
                ? business.obstacle(action, caller.subject()).map(Text::of)
                : Optional.of(Text.of("business.needs-role", action.role()));
        return new AllowedAction(
                action,
                action.method(),
                "/registry/v1/businesses/" + business.id() + action.path(),
                obstacle.isEmpty(),
                obstacle.map(text -> ProblemTexts.text(text, locale)).orElse(null));
    }
}
