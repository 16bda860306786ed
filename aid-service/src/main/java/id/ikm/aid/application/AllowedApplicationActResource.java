package id.ikm.aid.application;

import id.ikm.aid.aidpackage.AidPackages;
import id.ikm.aid.application.life.ApplicationAct;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.action.AllowedAction;
import id.ikm.web.action.AllowedActions;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.problem.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/aid/v1/applications/{id}/allowed-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class AllowedApplicationActResource {

    private final Applications applications;
    private final ApplicationRules rules;
    private final AidPackages packages;
    private final AllowedActions actions;
    private final Caller caller;

    AllowedApplicationActResource(
            Applications applications,
            ApplicationRules rules,
            AidPackages packages,
            AllowedActions actions,
            Caller caller) {
        this.applications = applications;
        this.rules = rules;
        this.packages = packages;
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Tell what the caller may do now")
    public List<AllowedApplicationAct> list(UUID id, @RestHeader("Accept-Language") String language) {
        var application = applications.get(id, caller.scope());
        boolean related = !rules.onWhoActs(application, null, "").isEmpty();
        return actions
                .of(
                        ApplicationAct.values(),
                        act -> path(application, act),
                        act -> obstacle(application, act, related),
                        language)
                .stream()
                .map(action -> answer(application, action, related, ProblemTexts.locale(language)))
                .toList();
    }

    private AllowedApplicationAct answer(
            AidApplication application, AllowedAction<ApplicationAct> action, boolean related, Locale locale) {
        var act = action.action();
        var rule = obstacle(application, act, related);
        boolean standsIn = act.takesWaiver() && caller.has(Roles.AID_APPROVER) && !caller.has(act.role());
        boolean byWaiver = !action.allowed() && standsIn && rule.isEmpty();
        var obstacle = standsIn && !action.allowed()
                ? ProblemTexts.text(rule.map(Text::of).orElse(Text.of("action.only-with-waiver", act.role())), locale)
                : action.obstacle();
        return new AllowedApplicationAct(act, action.method(), action.path(), action.allowed(), byWaiver, obstacle);
    }

    private Optional<String> obstacle(AidApplication application, ApplicationAct act, boolean related) {
        if (act == ApplicationAct.REVOKE && application.mayLoseItsAwardAlthoughGiven()) {
            return Optional.empty();
        }
        return application
                .obstacle(act, caller.subject())
                .or(() -> related && act.isNotForRelatives() ? Optional.of("conflict.of-caller") : Optional.empty())
                .or(() -> act == ApplicationAct.SCORE && hasNoCriteria(application)
                        ? Optional.of("application.nothing-to-score")
                        : Optional.empty());
    }

    private boolean hasNoCriteria(AidApplication application) {
        return packages.demand(application.origin().packageId(), "")
                .terms()
                .criteria()
                .isEmpty();
    }

    /** Below the application, or of what brings it about. */
    private static String path(AidApplication application, ApplicationAct act) {
        if (!act.path().startsWith("/aid/")) {
            return "/aid/v1/applications/" + application.id() + act.path();
        }
        var award = application.award();
        var contract = application.contract();
        return act.path()
                .replace("{id}", application.id().toString())
                .replace(
                        "{decree}",
                        award == null ? "{decree}" : award.decreeId().toString())
                .replace(
                        "{agreement}",
                        contract == null
                                ? "{agreement}"
                                : contract.agreementId().toString());
    }
}
