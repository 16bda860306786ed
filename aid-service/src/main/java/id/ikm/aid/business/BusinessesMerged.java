package id.ikm.aid.business;

import java.util.Set;
import java.util.UUID;

/** The register merged these into others, or took that back. */
public record BusinessesMerged(Set<UUID> businesses) {}
