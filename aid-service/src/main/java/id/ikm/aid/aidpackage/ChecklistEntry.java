package id.ikm.aid.aidpackage;

import id.ikm.aid.aidpackage.naming.TwoNames;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A paper that an application comes with. */
public record ChecklistEntry(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") String type,
        boolean required,
        @NotNull @Valid TwoNames names) {}
