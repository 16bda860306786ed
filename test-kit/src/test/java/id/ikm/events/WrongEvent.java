package id.ikm.events;

/** Stands for a contract. */
public record WrongEvent(String text) {}
