package id.ikm.registry.cluster;

import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The facts of a cluster, at first and as they shall be from now on; leave out what is not known. */
public record DescribeCluster(
        @NotBlank @Size(max = 200) String name,

        @Size(max = 10) @Schema(description = "Other names and spellings that it is found by")
        List<@NotBlank @Size(max = 200) String> aliases,

        @NotNull @Schema(description = "Kelurahan or desa; a district or the regency where no more is known")
        RegionCode regionCode,

        @Valid Trade trade,
        @Valid Basis basis,
        @Valid HazardousWaste hazardousWaste) {

    public DescribeCluster {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        trade = trade == null ? Trade.UNKNOWN : trade;
        basis = basis == null ? Basis.UNKNOWN : basis;
    }
}
