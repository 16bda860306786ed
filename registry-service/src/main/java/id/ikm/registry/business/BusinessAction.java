package id.ikm.registry.business;

import static id.ikm.registry.business.Business.Status.DRAFT;
import static id.ikm.registry.business.Business.Status.MERGED;
import static id.ikm.registry.business.Business.Status.SUBMITTED;
import static id.ikm.registry.business.Business.Status.SUSPENDED;
import static id.ikm.registry.business.Business.Status.VERIFIED;

import id.ikm.registry.business.Business.Status;
import id.ikm.web.access.Roles;
import id.ikm.web.action.Action;
import id.ikm.web.action.Way;
import java.util.Set;

/** What may be done with a business: by whom, and while it is what. */
public enum BusinessAction implements Action {
    CHANGE(Roles.REGISTRY_OFFICER, "PUT", "", DRAFT, SUBMITTED, VERIFIED),
    SUBMIT(Roles.REGISTRY_OFFICER, "POST", "/submission", DRAFT),
    RETURN(Roles.REGISTRY_VERIFIER, "POST", "/return", SUBMITTED),
    VERIFY(Roles.REGISTRY_VERIFIER, "POST", "/verification", SUBMITTED),
    CONFIRM(Roles.REGISTRY_OFFICER, "POST", "/confirmation", VERIFIED),
    VISIT(Roles.REGISTRY_OFFICER, "POST", "/visits", DRAFT, SUBMITTED, VERIFIED),
    SUSPEND(Roles.REGISTRY_VERIFIER, "POST", "/suspension", SUBMITTED, VERIFIED),
    REINSTATE(Roles.REGISTRY_VERIFIER, "POST", "/reinstatement", SUSPENDED),
    CLOSE(Roles.REGISTRY_OFFICER, "POST", "/closure", DRAFT, SUBMITTED, VERIFIED, SUSPENDED),
    MERGE(Roles.REGISTRY_VERIFIER, "POST", "/merger", DRAFT, SUBMITTED, VERIFIED, SUSPENDED),
    UNMERGE(Roles.REGISTRY_VERIFIER, "DELETE", "/merger", MERGED);

    private final Way way;
    private final Set<Status> during;

    BusinessAction(String role, String method, String path, Status... during) {
        this.way = new Way(role, method, path);
        this.during = Set.of(during);
    }

    boolean fits(Status status) {
        return during.contains(status);
    }

    @Override
    public Way way() {
        return way;
    }
}
