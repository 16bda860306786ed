package id.ikm.aid.aidpackage;

import id.ikm.web.access.Roles;
import id.ikm.web.action.Action;

/** What may be done with a package: by whom, and while it is what. */
public enum PackageAction implements Action {
    CHANGE(Roles.AID_OFFICER, "PUT", "", PackageStatus.DRAFT),
    OPEN(Roles.AID_APPROVER, "POST", "/opening", PackageStatus.DRAFT),
    CLOSE(Roles.AID_OFFICER, "POST", "/closing", PackageStatus.OPEN);

    private final String role;
    private final String method;
    private final String path;
    private final PackageStatus during;

    PackageAction(String role, String method, String path, PackageStatus during) {
        this.role = role;
        this.method = method;
        this.path = path;
        this.during = during;
    }

    boolean fits(PackageStatus status) {
        return during == status;
    }

    @Override
    public String role() {
        return role;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String path() {
        return path;
    }
}
