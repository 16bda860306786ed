package id.ikm.registry.person;

import java.util.UUID;

/** Told inside the transaction that erases: whoever knows the person ends that. */
public record PersonErased(UUID id) {}
