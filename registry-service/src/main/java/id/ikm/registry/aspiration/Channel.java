package id.ikm.registry.aspiration;

/** How an aspiration reached the office. */
public enum Channel {
    VISIT,
    MEETING,
    LETTER,
    PHONE,
    MESSAGE,
    ONLINE,
    OTHER
}
