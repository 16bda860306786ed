package id.ikm.aid.aidpackage;

import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record DescribeAidPackage(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 2000) String purpose,
        @NotNull AidKind kind,
        @NotNull RegionCode regionCode,

        @Schema(description = "Id of the office in the register")
        UUID officeId,

        @NotNull @Min(1970) @Max(2100) Integer fiscalYear,
        @NotNull @Valid PackageTerms terms) {}
