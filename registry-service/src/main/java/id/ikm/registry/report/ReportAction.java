package id.ikm.registry.report;

import static id.ikm.registry.report.Report.State.DRAFT;
import static id.ikm.registry.report.Report.State.RETURNED;
import static id.ikm.registry.report.Report.State.SENT;

import id.ikm.registry.report.Report.State;
import id.ikm.web.access.Roles;
import id.ikm.web.action.Action;
import id.ikm.web.action.Way;
import java.util.Set;

/** What may be done with a report: by whom, and while it is what. */
public enum ReportAction implements Action {
    CHANGE(Roles.REGISTRY_OFFICER, "PUT", "", DRAFT, RETURNED),
    SEND(Roles.REGISTRY_OFFICER, "POST", "/submission", DRAFT, RETURNED),
    RETURN(Roles.REGISTRY_VERIFIER, "POST", "/return", SENT),
    ACCEPT(Roles.REGISTRY_VERIFIER, "POST", "/acceptance", SENT);

    private final Way way;
    private final Set<State> during;

    ReportAction(String role, String method, String path, State... during) {
        this.way = new Way(role, method, path);
        this.during = Set.of(during);
    }

    boolean fits(State state) {
        return during.contains(state);
    }

    @Override
    public Way way() {
        return way;
    }
}
