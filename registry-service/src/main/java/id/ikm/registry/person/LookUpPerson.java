package id.ikm.registry.person;

import id.ikm.privacy.particulars.Nik;
import jakarta.validation.constraints.NotNull;

/** A question in a body, because a NIK is never part of an address. */
public record LookUpPerson(@NotNull Nik nik) {}
