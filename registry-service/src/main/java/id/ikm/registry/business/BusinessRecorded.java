package id.ikm.registry.business;

/** Fired in the transaction of every change, after it is stored and announced; {@code before} is null at first. */
public record BusinessRecorded(BusinessChange change, BusinessView before, BusinessView after, String by) {}
