package id.ikm.registry.certificate;

import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of certificates can be narrowed by. */
public class CertificateFilter {

    @QueryParam("type")
    CertificateType type;

    @QueryParam("business")
    @Parameter(description = "The business that holds it, or answers for what holds it")
    UUID business;

    @QueryParam("region")
    @Parameter(description = "Of the business, with all below it")
    RegionCode region;

    @QueryParam("endsUntil")
    @Parameter(description = "Only those not revoked whose last day is this one or earlier")
    LocalDate endsUntil;

    @QueryParam("asOf")
    @Parameter(description = "The day that the state is of; today if left out")
    LocalDate asOf;
}
