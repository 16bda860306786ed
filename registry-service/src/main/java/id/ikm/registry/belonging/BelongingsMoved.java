package id.ikm.registry.belonging;

import java.util.List;
import java.util.UUID;

/** Things of this kind belong to another business now; whoever keeps them announces it, in the same transaction. */
public record BelongingsMoved(Belonging kind, List<UUID> ids) {}
