package id.ikm.aid.handover;

import id.ikm.web.access.Roles;
import id.ikm.web.action.Action;

/** What may be done with a recorded handover while it is open. */
public enum HandoverAction implements Action {
    COMPLETE("/completion"),
    SEAL("/seal");

    private final String path;

    HandoverAction(String path) {
        this.path = path;
    }

    @Override
    public String role() {
        return Roles.AID_OFFICER;
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public String path() {
        return path;
    }
}
