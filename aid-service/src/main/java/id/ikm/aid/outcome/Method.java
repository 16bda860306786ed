package id.ikm.aid.outcome;

/** How somebody came to know a figure. */
public enum Method {
    VISIT,
    INTERVIEW,
    RECORDS,
    REPORT,
    ESTIMATE
}
