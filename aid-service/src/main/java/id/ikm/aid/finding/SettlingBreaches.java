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

/** Order and completeness as policy: what breaks a rule is refused, unless a named officer says why it may go on. */
@ApplicationScoped
public class SettlingBreaches {

    private final Findings findings;
    private final Caller caller;

    SettlingBreaches(Findings findings, Caller caller) {
        this.findings = findings;
        this.caller = caller;
    }

    /** @param waiver null where nobody takes it upon themselves; one that is not needed leaves no trace */
    @Transactional(TxType.MANDATORY)
    public void settle(List<Breach> breaches, Waiver waiver, Subject subject) {
        if (breaches.isEmpty()) {
            return;
        }
        if (waiver == null) {
            throw new RuleViolated(breaches.stream().map(Breach::fault).toList());
        }
        if (!caller.has(Roles.AID_APPROVER) && !caller.has(Roles.ADMIN)) {
            throw new RoleNeeded("/waiver", "waiver.role", Roles.AID_APPROVER);
        }
        breaches.forEach(breach -> findings.waive(breach, waiver, subject));
    }
}
