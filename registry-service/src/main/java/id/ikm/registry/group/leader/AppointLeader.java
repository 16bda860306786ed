package id.ikm.registry.group.leader;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;

/** A person, who is registered already, leads the group from that day on. */
public record AppointLeader(
        @NotNull UUID personId, @PastOrPresent LocalDate since) {}
