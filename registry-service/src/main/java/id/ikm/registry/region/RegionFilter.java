package id.ikm.registry.region;

import id.ikm.web.region.RegionCode;
import id.ikm.web.region.RegionLevel;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of regions can be narrowed by; used as a {@code @Valid @BeanParam}. */
class RegionFilter {

    @QueryParam("q")
    @Size(min = 2, max = 100)
    @Parameter(description = "Part of a name; case, accents and typing errors do not matter")
    String q;

    @QueryParam("level")
    RegionLevel level;

    @QueryParam("parent")
    @Parameter(description = "Only the children of this region")
    RegionCode parent;

    @QueryParam("under")
    @Parameter(description = "Only what lies inside this region, at any depth")
    RegionCode under;

    @QueryParam("bpsCode")
    @Pattern(regexp = "\\d{2}|\\d{4}|\\d{7}|\\d{10}")
    @Parameter(description = "The region that Statistics Indonesia knows by this code")
    String bpsCode;

    @QueryParam("asOf")
    @Parameter(description = "The regions in force on this day; today if left out")
    LocalDate asOf;
}
