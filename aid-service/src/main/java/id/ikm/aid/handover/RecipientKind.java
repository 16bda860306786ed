package id.ikm.aid.handover;

/** Aid goes to a business, or to a group whose members use it together. */
public enum RecipientKind {
    BUSINESS,
    GROUP
}
