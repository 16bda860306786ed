package id.ikm.aid.application.life;

import static id.ikm.aid.application.life.ApplicationState.ADMIN_VERIFIED;
import static id.ikm.aid.application.life.ApplicationState.APPROVED;
import static id.ikm.aid.application.life.ApplicationState.CANCELLED;
import static id.ikm.aid.application.life.ApplicationState.CLOSED;
import static id.ikm.aid.application.life.ApplicationState.CONTRACTED;
import static id.ikm.aid.application.life.ApplicationState.DRAFT;
import static id.ikm.aid.application.life.ApplicationState.FIELD_VERIFIED;
import static id.ikm.aid.application.life.ApplicationState.HANDED_OVER;
import static id.ikm.aid.application.life.ApplicationState.MONITORED;
import static id.ikm.aid.application.life.ApplicationState.RECOMMENDED;
import static id.ikm.aid.application.life.ApplicationState.REJECTED;
import static id.ikm.aid.application.life.ApplicationState.RETURNED;
import static id.ikm.aid.application.life.ApplicationState.REVOKED;
import static id.ikm.aid.application.life.ApplicationState.SUBMITTED;

import id.ikm.web.access.Roles;
import id.ikm.web.action.Action;
import id.ikm.web.action.Way;
import java.util.EnumSet;
import java.util.Set;

/** The one table of an application's life: what may be done, by whom, asked for how, and from where it leads where. */
public enum ApplicationAct implements Action {
    CHANGE(Roles.AID_OFFICER, "PUT", "/proposal", null, DRAFT, RETURNED),
    SUBMIT(Roles.AID_OFFICER, "POST", "/submission", SUBMITTED, DRAFT, RETURNED),
    VERIFY_PAPERS(Roles.AID_VERIFIER, "POST", "/administrative-verification", ADMIN_VERIFIED, SUBMITTED),
    VERIFY_PLACE(Roles.AID_VERIFIER, "POST", "/field-verification", FIELD_VERIFIED, ADMIN_VERIFIED),
    SCORE(Roles.AID_VERIFIER, "PUT", "/scores", null, FIELD_VERIFIED, RECOMMENDED),
    RECOMMEND(Roles.AID_VERIFIER, "POST", "/recommendation", RECOMMENDED, FIELD_VERIFIED),
    RETURN(Roles.AID_VERIFIER, "POST", "/return", RETURNED, SUBMITTED, ADMIN_VERIFIED, FIELD_VERIFIED, RECOMMENDED),
    REJECT(Roles.AID_APPROVER, "POST", "/rejection", REJECTED, SUBMITTED, ADMIN_VERIFIED, FIELD_VERIFIED, RECOMMENDED),
    CANCEL(
            Roles.AID_OFFICER,
            "POST",
            "/cancellation",
            CANCELLED,
            DRAFT,
            RETURNED,
            SUBMITTED,
            ADMIN_VERIFIED,
            FIELD_VERIFIED,
            RECOMMENDED),
    APPROVE(Roles.AID_APPROVER, "POST", "/aid/v1/decrees", APPROVED, RECOMMENDED),
    REVOKE(
            Roles.AID_APPROVER,
            "POST",
            "/aid/v1/decrees/{decree}/recipients/{id}/revocation",
            REVOKED,
            APPROVED,
            CONTRACTED),
    CONTRACT(Roles.AID_OFFICER, "POST", "/aid/v1/agreements", CONTRACTED, APPROVED),
    RELEASE(Roles.AID_OFFICER, "POST", "/aid/v1/agreements/{agreement}/cancellation", APPROVED, CONTRACTED),
    HAND_OVER(Roles.AID_OFFICER, "POST", "/aid/v1/handovers", HANDED_OVER, CONTRACTED, HANDED_OVER),
    MONITOR(Roles.AID_OFFICER, "POST", "/monitoring", MONITORED, HANDED_OVER, MONITORED),
    CLOSE(Roles.AID_APPROVER, "POST", "/closing", CLOSED, MONITORED);

    private static final Set<ApplicationAct> MAKING = EnumSet.of(CHANGE, SUBMIT);
    private static final Set<ApplicationAct> CHECKING = EnumSet.of(VERIFY_PAPERS, VERIFY_PLACE, SCORE, RECOMMEND);

    /** Of other roles than the approver's, and able to break a rule. */
    private static final Set<ApplicationAct> WAIVABLE =
            EnumSet.of(SUBMIT, VERIFY_PAPERS, VERIFY_PLACE, RECOMMEND, CONTRACT, HAND_OVER, MONITOR);

    private final Way way;
    private final ApplicationState to;
    private final Set<ApplicationState> from;

    ApplicationAct(String role, String method, String path, ApplicationState to, ApplicationState... from) {
        this.way = new Way(role, method, path);
        this.to = to;
        this.from = Set.of(from);
    }

    public boolean fits(ApplicationState state) {
        return from.contains(state);
    }

    ApplicationState leadsFrom(ApplicationState state) {
        return to == null ? state : to;
    }

    /** An approver takes it in place of its role where it breaks a rule that is waived. */
    public boolean takesWaiver() {
        return WAIVABLE.contains(this);
    }

    /** Whoever made a proposal does not check it. */
    boolean checksWhatWasMadeBy(ApplicationAct earlier) {
        return (CHECKING.contains(this) || this == APPROVE) && MAKING.contains(earlier);
    }

    /** Whoever checked a proposal does not approve it. */
    boolean approvesWhatWasCheckedBy(ApplicationAct earlier) {
        return this == APPROVE && CHECKING.contains(earlier);
    }

    /** Whoever has declared a relation to the applicant, or to somebody behind it, keeps away from it. */
    public boolean isNotForRelatives() {
        return CHECKING.contains(this) || this == APPROVE;
    }

    /** Below the application, or from the root where something else is asked. */
    @Override
    public Way way() {
        return way;
    }
}
