package id.ikm.aid.official;

import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An official by post and by opaque ids; a name is in no field. */
public record DescribeOfficial(
        @NotBlank @Size(max = 200) String post,

        @NotNull @Schema(description = "Where the office is")
        RegionCode regionCode,

        @Schema(description = "Id of the office in the register")
        UUID officeId,

        @Size(max = 200)
        @Pattern(regexp = "\\S+")
        @Schema(description = "Subject of the official's token, where there is one")
        String subject,

        @Schema(description = "The register's id of the person")
        UUID personId,

        @Schema(description = "The register's id of the household")
        UUID householdId,

        @Schema(description = "The register's id of the address")
        UUID addressId,

        @NotNull LocalDate since,
        @Schema(description = "Last day in the post") LocalDate until) {}
