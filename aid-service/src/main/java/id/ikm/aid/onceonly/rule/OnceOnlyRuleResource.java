package id.ikm.aid.onceonly.rule;

import id.ikm.aid.decision.Ledger;
import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/aid/v1/once-only-rules/{region}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Once only")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class OnceOnlyRuleResource {

    private final OnceOnlyRules rules;
    private final Ledger ledger;
    private final OnceOnlyRuleEventPublisher events;
    private final Caller caller;

    OnceOnlyRuleResource(OnceOnlyRules rules, Ledger ledger, OnceOnlyRuleEventPublisher events, Caller caller) {
        this.rules = rules;
        this.ledger = ledger;
        this.events = events;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Read the rule that holds in a region")
    public OnceOnlyRuleView get(RegionCode region) {
        if (!caller.scope().covers(region)) {
            throw new NotFound("once-only-rule", region);
        }
        return rules.inForce(region.value());
    }

    @PUT
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Set a region's own rule; its change needs If-Match")
    public OnceOnlyRuleView set(
            RegionCode region, @RestHeader("If-Match") String ifMatch, @NotNull @Valid SetOnceOnlyRule command) {
        caller.scope().demand(region, "");
        var known = rules.lock(region);
        known.ifPresent(rule -> VersionTag.demand(ifMatch, rule.view().version()));
        var rule = known.orElseGet(() -> OnceOnlyRule.of(region));
        rule.set(command);
        rules.persistAndFlush(rule);
        var subject = new Subject(SubjectKind.ONCE_ONLY_RULE, rule.id(), region.value());
        ledger.add(subject, "SET", command.legalBasis(), rule.view());
        events.set(rule.id(), rule.view());
        return rule.view();
    }
}
