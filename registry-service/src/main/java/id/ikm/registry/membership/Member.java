package id.ikm.registry.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who belongs: a business, or a person by an id that tells nothing about them. */
@Embeddable
public record Member(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "member_kind")
        Kind kind,

        @NotNull @Column(name = "member_id") UUID id) {

    public enum Kind {
        BUSINESS,
        PERSON
    }

    public static Member business(UUID id) {
        return new Member(Kind.BUSINESS, id);
    }

    public static Member person(UUID id) {
        return new Member(Kind.PERSON, id);
    }
}
