package id.ikm.registry.promotion;

import id.ikm.registry.business.BusinessChange;
import id.ikm.registry.business.BusinessRecorded;
import id.ikm.registry.business.BusinessView;
import id.ikm.registry.ruleset.Axis;
import id.ikm.registry.ruleset.Ruleset;
import id.ikm.registry.ruleset.Rulesets;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whenever a class of a business is verified, or corrected, promotions are looked for. */
@ApplicationScoped
public class PromotionPolicy {

    private final Promoting promoting;
    private final Rulesets rulesets;
    private final Caller caller;
    private final ClockProvider officeTime;

    PromotionPolicy(Promoting promoting, Rulesets rulesets, Caller caller, ClockProvider officeTime) {
        this.promoting = promoting;
        this.rulesets = rulesets;
        this.caller = caller;
        this.officeTime = officeTime;
    }

    void on(@Observes BusinessRecorded recorded) {
        if (recorded.change() == BusinessChange.VERIFIED) {
            var evidence = evidence(Evidence.Kind.VERIFICATION, history(recorded.after()), recorded.by());
            verified(recorded.after().id(), classes(recorded.after()), evidence);
        } else if (recorded.change() == BusinessChange.CORRECTED) {
            corrected(recorded);
        }
    }

    /** A report that a verifier has accepted verifies the classes that follow from its figures. */
    public void onReportAccepted(UUID reportId, ReportedClasses reported) {
        var evidence = evidence(Evidence.Kind.REPORT, "/registry/v1/reports/" + reportId, caller.subject());
        var business = reported.business();
        verified(
                business.id(),
                Classification.of(reported.classes(), reported.size(), business.industryStatus()),
                evidence);
    }

    private void verified(UUID businessId, List<Classification> classes, Evidence evidence) {
        classes.forEach(found -> promoting.verified(businessId, found, evidence));
    }

    private void corrected(BusinessRecorded recorded) {
        var evidence = evidence(Evidence.Kind.CORRECTION, history(recorded.after()), recorded.by());
        for (var before : classes(recorded.before())) {
            classes(recorded.after()).stream()
                    .filter(after -> after.axis() == before.axis())
                    .forEach(after -> promoting.corrected(recorded.after().id(), before, after, evidence));
        }
    }

    private List<Classification> classes(BusinessView business) {
        var ruleset = rulesets.inForce(Axis.INDUSTRY_STATUS, today()).stream()
                .findFirst()
                .map(Ruleset::code);
        return Classification.of(business, ruleset.orElse(null));
    }

    private Evidence evidence(Evidence.Kind kind, String reference, String by) {
        var role = caller.has(Roles.REGISTRY_VERIFIER) ? Roles.REGISTRY_VERIFIER : Roles.ADMIN;
        return new Evidence(kind, reference, by, role, today());
    }

    private LocalDate today() {
        return LocalDate.now(officeTime.getClock());
    }

    private static String history(BusinessView business) {
        return "/registry/v1/businesses/" + business.id() + "/history";
    }
}
