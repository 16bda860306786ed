package id.ikm.registry.membership;

import java.util.Set;

/** The members of these are others now, through no change of their own; whoever keeps them announces it. */
public record MembershipsChanged(Set<Body> bodies) {}
