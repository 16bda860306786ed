package id.ikm.aid.handover;

import id.ikm.web.access.Roles;
import id.ikm.web.action.Action;
import id.ikm.web.action.Way;

/** What may be done with a recorded handover while it is open. */
public enum HandoverAction implements Action {
    COMPLETE("/completion"),
    SEAL("/seal");

    private final Way way;

    HandoverAction(String path) {
        this.way = new Way(Roles.AID_OFFICER, "POST", path);
    }

    @Override
    public Way way() {
        return way;
    }
}
