package id.ikm.registry.partner.placement;

import id.ikm.registry.term.Term;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The days of a placement as they shall be from now on: it ended, goes on, or they were wrong. */
public record ChangePlacement(
        @NotNull Term term, @Size(max = 1000) String note) {}
