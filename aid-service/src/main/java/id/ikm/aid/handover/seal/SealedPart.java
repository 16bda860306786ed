package id.ikm.aid.handover.seal;

/** A part of a record and the hash that it had when it was sealed. */
public record SealedPart(String name, String sha256) {}
