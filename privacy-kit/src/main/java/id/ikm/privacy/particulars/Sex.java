package id.ikm.privacy.particulars;

/** As the identity card has it, and as the law has a business count its workers. */
public enum Sex {
    FEMALE,
    MALE
}
