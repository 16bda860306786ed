package id.ikm.aid.application.life;

import java.util.Locale;
import java.util.Set;

/** Where an application stands (DOMAIN 4.3). */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    ADMIN_VERIFIED,
    FIELD_VERIFIED,
    RECOMMENDED,
    APPROVED,
    CONTRACTED,
    HANDED_OVER,
    MONITORED,
    CLOSED,
    REJECTED,
    RETURNED,
    CANCELLED,
    REVOKED;

    public static final Set<ApplicationState> AWARDED = Set.of(APPROVED, CONTRACTED, HANDED_OVER, MONITORED, CLOSED);

    private static final Set<ApplicationState> GIVEN = Set.of(HANDED_OVER, MONITORED, CLOSED);

    /** The applicant has what was promised, so that nothing can be taken back by a paper. */
    public boolean given() {
        return GIVEN.contains(this);
    }

    /** The rule that an act breaks which the table does not have for this state. */
    public String rule() {
        return "application.is-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
