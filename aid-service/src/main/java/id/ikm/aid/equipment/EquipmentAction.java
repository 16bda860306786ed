package id.ikm.aid.equipment;

import id.ikm.aid.equipment.step.StepKind;
import id.ikm.web.access.Roles;
import id.ikm.web.action.Action;
import id.ikm.web.action.Way;
import java.util.Set;

/** What may be done with a unit: by whom, and which step it is. */
public enum EquipmentAction implements Action {
    STORE(StepKind.STORED, "/storage", Roles.AID_OFFICER, Roles.AID_APPROVER),
    LEND(StepKind.LENT, "/loans", Roles.AID_OFFICER, Roles.AID_APPROVER),
    VISIT(StepKind.VISITED, "/visits", Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER),
    SEND_TO_REPAIR(StepKind.SENT_TO_REPAIR, "/repair", Roles.AID_OFFICER, Roles.AID_APPROVER),
    REPAIR(StepKind.REPAIRED, "/repairs", Roles.AID_OFFICER, Roles.AID_APPROVER),
    TAKE_BACK(StepKind.TAKEN_BACK, "/taking-back", Roles.AID_APPROVER),
    WRITE_OFF(StepKind.WRITTEN_OFF, "/write-off", Roles.AID_APPROVER);

    private final Way way;
    private final StepKind step;

    EquipmentAction(StepKind step, String path, String role, String... standIns) {
        this.way = new Way(role, Set.of(standIns), "POST", path);
        this.step = step;
    }

    StepKind step() {
        return step;
    }

    @Override
    public Way way() {
        return way;
    }
}
