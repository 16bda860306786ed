package id.ikm.registry.ruleset;

/** What is known about a fact; {@code ANY} stands in a row that does not ask. */
public enum Answer {
    YES,
    NO,
    UNKNOWN,
    ANY;

    static Answer of(Boolean fact) {
        if (fact == null) {
            return UNKNOWN;
        }
        return fact ? YES : NO;
    }

    boolean meets(Answer other) {
        return this == ANY || other == ANY || this == other;
    }
}
