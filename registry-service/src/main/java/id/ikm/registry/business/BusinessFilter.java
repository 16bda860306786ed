package id.ikm.registry.business;

import id.ikm.registry.certificate.CertificateType;
import id.ikm.registry.certificate.HeldCertificate;
import id.ikm.registry.size.IndustryScale;
import id.ikm.registry.size.MsmeClass;
import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of businesses can be narrowed by. */
public class BusinessFilter {

    @QueryParam("q")
    @Size(min = 3, max = 100)
    @Parameter(description = "Words of its names and brands in any order; tolerates typing errors, case and accents")
    String q;

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("nib")
    Nib nib;

    @QueryParam("status")
    Business.Status status;

    @QueryParam("office")
    @Parameter(description = "The office that keeps the record")
    UUID office;

    @QueryParam("freshness")
    @Parameter(description = "Of verified businesses: how long ago their facts were confirmed")
    Freshness freshness;

    @QueryParam("industryStatus")
    IndustryStatus industryStatus;

    @QueryParam("msmeClass")
    MsmeClass msmeClass;

    @QueryParam("industryScale")
    IndustryScale industryScale;

    @QueryParam("kbli")
    @Pattern(regexp = "\\d{2,5}")
    @Parameter(description = "KBLI code of 2 to 5 digits, main or further, with all below it")
    String kbli;

    @QueryParam("kbliEdition")
    @Pattern(regexp = "\\d{4}")
    @Parameter(description = "The edition of the code; without it, of any edition")
    String kbliEdition;

    @QueryParam("certificate")
    @Parameter(description = "It holds a certificate of this type, as certificateState says")
    CertificateType certificate;

    @QueryParam("certificateState")
    @Parameter(description = "How it stands with its certificates of that type; VALID if left out")
    HeldCertificate certificateState;

    @QueryParam("sort")
    @DefaultValue("registeredAt")
    BusinessOrder sort;
}
