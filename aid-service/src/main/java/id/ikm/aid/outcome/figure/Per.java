package id.ikm.aid.outcome.figure;

/** The time in which so much is made or sold. */
public enum Per {
    DAY,
    WEEK,
    MONTH,
    YEAR
}
