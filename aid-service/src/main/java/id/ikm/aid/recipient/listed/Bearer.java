package id.ikm.aid.recipient.listed;

import id.ikm.aid.recipient.RecipientReference;

/** A group or a business as the register knows it; {@code nib} is null where it knows none. */
public record Bearer(RecipientReference recipient, String name, String nib, String regionCode) {}
