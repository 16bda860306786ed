package id.ikm.aid.handover.evidence;

/** In what quality somebody signs a handover. */
public enum Signatory {
    GIVER,
    RECEIVER,
    WITNESS
}
