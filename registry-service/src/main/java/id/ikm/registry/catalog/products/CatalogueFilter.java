package id.ikm.registry.catalog.products;

import id.ikm.registry.size.MsmeClass;
import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What published products can be narrowed by. */
public class CatalogueFilter {

    @QueryParam("q")
    @Size(min = 3, max = 100)
    @Parameter(description = "Words of product, brand and producer in any order; tolerates typing errors")
    String q;

    @QueryParam("kbli")
    @Pattern(regexp = "\\d{2,5}")
    @Parameter(description = "KBLI code of 2 to 5 digits, with all below it")
    String kbli;

    @QueryParam("kbliEdition")
    @Pattern(regexp = "\\d{4}")
    @Parameter(description = "The edition of the code; without it, of any edition")
    String kbliEdition;

    @QueryParam("kbki")
    @Pattern(regexp = "\\d{2,10}")
    @Parameter(description = "KBKI code, with all below it")
    String kbki;

    @QueryParam("region")
    @Parameter(description = "Of the producer, with all below it: province, regency or kecamatan")
    RegionCode region;

    @QueryParam("certificates")
    @Parameter(
            description = "Types of certificate that it has, all of them; several with commas",
            example = "HALAL,PIRT")
    CertificateTypes certificates;

    @QueryParam("asOf")
    @Parameter(description = "The day on which those certificates are in force; today if left out")
    LocalDate asOf;

    @QueryParam("tkdnFrom")
    @DecimalMin("0")
    @DecimalMax("100")
    @Parameter(description = "Local content of the product in percent, at least")
    BigDecimal tkdnFrom;

    @QueryParam("priceFrom")
    @Min(0)
    @Parameter(description = "Whole rupiah")
    Long priceFrom;

    @QueryParam("priceTo")
    @Min(0)
    Long priceTo;

    @QueryParam("sizeClass")
    @Parameter(description = "Of the producer")
    MsmeClass sizeClass;
}
