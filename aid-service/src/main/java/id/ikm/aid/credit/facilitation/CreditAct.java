package id.ikm.aid.credit.facilitation;

import id.ikm.web.access.Roles;
import id.ikm.web.action.Action;
import id.ikm.web.action.Way;
import java.util.Set;

/** What can happen to a facilitation, from which states, and to which it leads. */
public enum CreditAct implements Action {
    SUBMIT("/submission", CreditState.SUBMITTED, CreditState.PROPOSED),
    APPROVE("/approval", CreditState.APPROVED, CreditState.SUBMITTED),
    REJECT("/rejection", CreditState.REJECTED, CreditState.SUBMITTED),
    WITHDRAW("/withdrawal", CreditState.WITHDRAWN, CreditState.PROPOSED, CreditState.SUBMITTED, CreditState.APPROVED),
    DISBURSE("/disbursement", CreditState.DISBURSED, CreditState.APPROVED);

    private final Way way;
    private final CreditState to;
    private final Set<CreditState> from;

    CreditAct(String path, CreditState to, CreditState... from) {
        this.way = new Way(Roles.AID_OFFICER, "POST", path);
        this.to = to;
        this.from = Set.of(from);
    }

    boolean fits(CreditState state) {
        return from.contains(state);
    }

    CreditState to() {
        return to;
    }

    @Override
    public Way way() {
        return way;
    }
}
