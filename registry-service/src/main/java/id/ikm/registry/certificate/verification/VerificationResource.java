package id.ikm.registry.certificate.verification;

import id.ikm.registry.certificate.CertificateType;
import id.ikm.registry.region.Regions;
import id.ikm.web.problem.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/catalog/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class VerificationResource {

    private final VerifyingCertificate verifying;
    private final Regions regions;

    VerificationResource(VerifyingCertificate verifying, Regions regions) {
        this.verifying = verifying;
        this.regions = regions;
    }

    /** A number may have slashes in it. */
    @GET
    @PermitAll
    @Path("/{type}/{number: .+}")
    @Operation(summary = "Verify a certificate by its number")
    public VerifiedCertificate verify(
            @RestPath CertificateType type,
            @RestPath String number,
            @RestQuery @Parameter(description = "What it is, where the type is OTHER") String typeName,
            @RestQuery LocalDate asOf) {
        return verifying
                .find(type, typeName, number, regions.dayOr(asOf))
                .orElseThrow(() -> new NotFound("certificate-number", number));
    }
}
