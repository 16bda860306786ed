package id.ikm.registry.certificate;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.answer.Warnings;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/registry/v1/certificates")
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
public class CertificateResource {

    private final Certificates certificates;
    private final HolderPlaces places;
    private final CertificateEventPublisher events;
    private final Regions regions;
    private final Caller caller;

    CertificateResource(
            Certificates certificates,
            HolderPlaces places,
            CertificateEventPublisher events,
            Regions regions,
            Caller caller) {
        this.certificates = certificates;
        this.places = places;
        this.events = events;
        this.regions = regions;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Record a certificate")
    @APIResponseSchema(value = CertificateView.class, responseCode = "201")
    public RestResponse<CertificateView> record(
            @NotNull @Valid RecordCertificate command, @RestHeader("Accept-Language") String language) {
        var place = places.get(command.holder());
        caller.scope().demand(place.regionCode(), "/holder/id");
        var warnings = new Warnings();
        CertificateCheck.checkName(command);
        CertificateCheck.checkHolder(command.type(), command.holder());
        CertificateCheck.checkPermit(command.type(), place.foodKind());
        CertificateCheck.check(command.type(), command.facts(), "/facts", warnings);
        var certificate = Certificate.record(command, place);
        certificates.mustBeFree(certificate, command.facts().number(), "/facts/number");
        certificates.persistAndFlush(certificate);
        events.recorded(certificate);
        var view = CertificateView.of(certificate, regions.today(), warnings.told(language));
        return Created.at("/registry/v1/certificates/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List certificates")
    public Page<CertificateView> list(@Valid @BeanParam CertificateFilter filter, @Valid @BeanParam PageRequest page) {
        var day = regions.dayOr(filter.asOf);
        var rows = certificates.matching(filter, caller.scope(), page);
        return page.byId(rows, row -> CertificateView.of(row, day, List.of()), Certificate::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a certificate and its state on a day")
    public CertificateView get(UUID id, @RestQuery LocalDate asOf) {
        return CertificateView.of(certificates.get(id, caller.scope()), regions.dayOr(asOf), List.of());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Correct a certificate")
    public CertificateView change(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RestHeader("Accept-Language") String language,
            @NotNull @Valid CertificateFacts command) {
        var certificate = demanded(id, ifMatch);
        var warnings = new Warnings();
        CertificateCheck.check(certificate.type(), command, "", warnings);
        certificates.mustBeFree(certificate, command.number(), "/number");
        certificate.change(command);
        certificates.flush();
        events.changed(certificate);
        return CertificateView.of(certificate, regions.today(), warnings.told(language));
    }

    @POST
    @Path("/{id}/revocation")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Revoke a certificate for good")
    public CertificateView revoke(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid RevokeCertificate command) {
        var certificate = demanded(id, ifMatch);
        certificate.revoke(command);
        certificates.flush();
        events.revoked(certificate);
        return CertificateView.of(certificate, regions.today(), List.of());
    }

    private Certificate demanded(UUID id, String ifMatch) {
        var certificate = certificates.get(id);
        caller.scope().demand(places.regionOf(certificate).value(), "");
        VersionTag.demand(ifMatch, certificate.version());
        return certificate;
    }
}
