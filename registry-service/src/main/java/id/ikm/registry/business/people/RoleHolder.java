package id.ikm.registry.business.people;

import java.time.LocalDate;
import java.util.UUID;

/** A person's role in a business over time; the person's id tells nothing about the person. */
public record RoleHolder(UUID id, UUID personId, BusinessRole role, LocalDate since, LocalDate until) {

    boolean isNow() {
        return until == null;
    }

    RoleHolder endedOn(LocalDate day) {
        return new RoleHolder(id, personId, role, since, day);
    }
}
