package id.ikm.aid.decision;

import java.util.UUID;

/** The thing that a decision or a finding is about, and the region whose officers may read of it. */
public record Subject(SubjectKind kind, UUID id, String regionCode) {}
