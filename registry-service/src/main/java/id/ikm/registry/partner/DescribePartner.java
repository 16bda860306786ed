package id.ikm.registry.partner;

import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.URL;

/** An organisation that works with an office, at first and as it shall be from now on; never a person. */
public record DescribePartner(
        @NotBlank @Size(max = 200) String name,
        @NotNull PartnerKind kind,

        @NotNull @Schema(description = "Whose partner it is; its outlets can be anywhere")
        RegionCode regionCode,

        @URL(regexp = "^https?://.*") @Size(max = 300) String website,

        @PastOrPresent @Schema(description = "First day on which it was a partner no longer")
        LocalDate endedOn,

        @Size(max = 1000) String note) {}
