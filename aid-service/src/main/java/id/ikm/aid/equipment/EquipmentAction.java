package id.ikm.aid.equipment;

import id.ikm.aid.equipment.step.StepKind;
import id.ikm.web.access.Roles;
import id.ikm.web.action.Action;
import id.ikm.web.action.Way;

/** What may be done with a unit: by whom, and which step it is. */
public enum EquipmentAction implements Action {
    STORE(StepKind.STORED, Roles.AID_OFFICER, "/storage"),
    LEND(StepKind.LENT, Roles.AID_OFFICER, "/loans"),
    VISIT(StepKind.VISITED, Roles.AID_OFFICER, "/visits"),
    SEND_TO_REPAIR(StepKind.SENT_TO_REPAIR, Roles.AID_OFFICER, "/repair"),
    REPAIR(StepKind.REPAIRED, Roles.AID_OFFICER, "/repairs"),
    TAKE_BACK(StepKind.TAKEN_BACK, Roles.AID_APPROVER, "/taking-back"),
    WRITE_OFF(StepKind.WRITTEN_OFF, Roles.AID_APPROVER, "/write-off");

    private final Way way;
    private final StepKind step;

    EquipmentAction(StepKind step, String role, String path) {
        this.way = new Way(role, "POST", path);
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
