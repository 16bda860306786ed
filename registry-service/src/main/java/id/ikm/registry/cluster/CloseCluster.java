package id.ikm.registry.cluster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** From that day on there is no such cluster; what was known of it is kept. */
public record CloseCluster(
        @NotNull @PastOrPresent LocalDate closedOn,
        @NotBlank @Size(max = 1000) String reason) {}
