package id.ikm.aid.recipient;

/** Aid goes to a business, or to a group whose members use it together. */
public enum RecipientKind {
    BUSINESS,
    GROUP
}
