package id.ikm.aid.application.member;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who belongs to an applicant: a business, or a person by the register's opaque id. */
public record Member(@NotNull Kind kind, @NotNull UUID id) {

    public enum Kind {
        BUSINESS,
        PERSON
    }
}
