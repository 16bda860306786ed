package id.ikm.registry.certificate;

import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/registry/v1/certificates/expiring")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
@RolesAllowed({
    Roles.REGISTRY_OFFICER,
    Roles.REGISTRY_VERIFIER,
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.TRAINING_OFFICER,
    Roles.REPORTING_ANALYST,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class ExpiringCertificateResource {

    private final Certificates certificates;
    private final Regions regions;
    private final Caller caller;

    ExpiringCertificateResource(Certificates certificates, Regions regions, Caller caller) {
        this.certificates = certificates;
        this.regions = regions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List certificates that end soon")
    public Page<CertificateView> expiring(
            @RestQuery @DefaultValue("180") @Min(0) @Max(3_660) @Parameter(description = "Days from today on")
                    int within,
            @RestQuery RegionCode region,
            @Valid @BeanParam PageRequest page) {
        var today = regions.today();
        var place = caller.scope().narrowedTo(region);
        return page.answer(
                certificates.ending(today, today.plusDays(within), place, page),
                row -> CertificateView.of(row, today, List.of()),
                row -> List.of(
                        String.valueOf(row.validity().validUntil().toEpochDay()),
                        row.id().toString()));
    }
}
