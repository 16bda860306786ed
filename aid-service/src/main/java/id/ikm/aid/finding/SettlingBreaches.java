package id.ikm.aid.finding;

import id.ikm.aid.decision.Subject;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.RoleNeeded;
import id.ikm.web.problem.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * Order and completeness as policy: what breaks a rule is refused, unless a named officer says why it may go on. Nobody
 * lets pass a relation of their own; somebody else has to act.
 */
@ApplicationScoped
public class SettlingBreaches {

    private final Findings findings;
    private final Caller caller;

    SettlingBreaches(Findings findings, Caller caller) {
        this.findings = findings;
        this.caller = caller;
    }

    /** The same for a step of {@code role}: an approver takes it only to let a rule be broken. */
    @Transactional(TxType.MANDATORY)
    public void settle(List<Breach> breaches, Waiver waiver, Subject subject, String role) {
        if (breaches.isEmpty() && !caller.has(role) && !caller.has(Roles.ADMIN)) {
            throw new RoleNeeded("", "action.needs-role", role);
        }
        settle(breaches, waiver, subject);
    }

    /** @param waiver null where nobody takes it upon themselves; one that is not needed leaves no trace */
    @Transactional(TxType.MANDATORY)
    public void settle(List<Breach> breaches, Waiver waiver, Subject subject) {
        if (breaches.isEmpty()) {
            return;
        }
        if (waiver == null || breaches.stream().anyMatch(breach -> breach.kind() == FindingKind.DECLARED_RELATION)) {
            throw new RuleViolated(breaches.stream().map(Breach::fault).toList());
        }
        if (!caller.has(Roles.AID_APPROVER) && !caller.has(Roles.ADMIN)) {
            throw new RoleNeeded("/waiver", "waiver.role", Roles.AID_APPROVER);
        }
        breaches.forEach(breach -> findings.waive(breach, waiver, subject));
    }
}
