package id.ikm.events.registry;

/** A KBLI code, which means nothing without its edition. */
public record Kbli(String edition, String code) {}
