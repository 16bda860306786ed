package id.ikm.training.enrolment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who takes part. */
public record EnrolBusiness(@NotNull UUID businessId) {}
