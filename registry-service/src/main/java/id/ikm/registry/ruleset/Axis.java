package id.ikm.registry.ruleset;

import java.util.List;

/** A question that rulesets answer, with the answers they may give; no axis is ever derived from another. */
public enum Axis {
    /** Skala industri, by workers and investment. */
    INDUSTRY_SCALE("SMALL", "MEDIUM", "LARGE", Axis.UNCLASSIFIED),
    /** Kelas UMKM, by capital or by annual sales. */
    MSME_CLASS("MICRO", "SMALL", "MEDIUM", "LARGE", Axis.UNCLASSIFIED),
    /** Industri kecil in the sense of the rules on domestic content. */
    TKDN_SMALL_INDUSTRY("SMALL", "NOT_SMALL", Axis.UNCLASSIFIED),
    /** Classes of Statistics Indonesia, for statistics only. */
    STATISTICAL_SIZE("MICRO", "SMALL", "MEDIUM", "LARGE", Axis.UNCLASSIFIED),
    /** Whether a business is an industry, by facts about its production. */
    INDUSTRY_STATUS("INDUSTRY", "INDUSTRY_PENDING_KBLI", "PENDING_VERIFICATION", "NOT_INDUSTRY");

    public static final String UNCLASSIFIED = "UNCLASSIFIED";

    private final List<String> outcomes;

    Axis(String... outcomes) {
        this.outcomes = List.of(outcomes);
    }

    /** Of size, the smallest first. */
    public List<String> outcomes() {
        return outcomes;
    }

    /** Whether somebody who was the one and is the other now has risen; what is not known is no step of the ladder. */
    public boolean rises(String from, String to) {
        if (from == null || to == null || from.equals(UNCLASSIFIED) || to.equals(UNCLASSIFIED)) {
            return false;
        }
        return isOfSize()
                ? outcomes.indexOf(to) > outcomes.indexOf(from)
                : to.equals("INDUSTRY") && !from.equals("INDUSTRY");
    }

    boolean isOfSize() {
        return this != INDUSTRY_STATUS;
    }
}
