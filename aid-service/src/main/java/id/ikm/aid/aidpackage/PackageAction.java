package id.ikm.aid.aidpackage;

import id.ikm.web.access.Roles;
import id.ikm.web.action.Action;
import id.ikm.web.action.Way;

/** What may be done with a package: by whom, and while it is what. */
public enum PackageAction implements Action {
    CHANGE(Roles.AID_OFFICER, "PUT", "", PackageStatus.DRAFT),
    OPEN(Roles.AID_APPROVER, "POST", "/opening", PackageStatus.DRAFT),
    EXTEND(Roles.AID_APPROVER, "POST", "/extension", PackageStatus.OPEN),
    CLOSE(Roles.AID_OFFICER, "POST", "/closing", PackageStatus.OPEN);

    private final Way way;
    private final PackageStatus during;

    PackageAction(String role, String method, String path, PackageStatus during) {
        this.way = new Way(role, method, path);
        this.during = during;
    }

    boolean fits(PackageStatus status) {
        return during == status;
    }

    @Override
    public Way way() {
        return way;
    }
}
