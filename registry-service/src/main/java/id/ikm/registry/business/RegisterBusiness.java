package id.ikm.registry.business;

import id.ikm.registry.business.contact.DescribeContact;
import id.ikm.registry.business.people.AssignRole;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.size.SizeFigures;
import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The least that a business needs to be on the register is its name and its region, regency or smaller. */
public record RegisterBusiness(
        @NotBlank @Size(max = 200) String name,
        @NotNull RegionCode regionCode,
        Nib nib,
        @Valid Identity identity,
        KbliCode mainKbli,
        @Size(max = 20) List<@NotNull KbliCode> furtherKbli,
        ProductionFacts production,
        @Valid SizeFigures size,

        @Schema(description = "Kept as a draft, which is not counted, until it is submitted")
        Boolean draft,

        @Valid DescribeContact contact,
        @Size(max = 20) List<@NotNull @Valid AssignRole> people)
        implements BusinessFacts {}
