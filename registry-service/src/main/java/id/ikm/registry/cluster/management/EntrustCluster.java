package id.ikm.registry.cluster.management;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation, never a person, manages the cluster from that day on. */
public record EntrustCluster(
        @NotNull ManagerKind kind,

        @Schema(description = "A cooperative or another group of this register")
        UUID groupId,

        @Size(max = 200) @Schema(description = "Of an organisation that is not on the register")
        String name,

        @PastOrPresent LocalDate since) {}
