package id.ikm.registry.product;

import id.ikm.registry.product.ListingProduct.Seen;
import id.ikm.registry.product.listing.CatalogVersion;
import id.ikm.registry.product.listing.ListingAction;
import id.ikm.registry.product.listing.ListingView;
import id.ikm.registry.product.listing.PublishListing;
import id.ikm.registry.product.listing.RecordStep;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** What an e-catalogue did with a product is recorded here; the catalogue itself is not asked: it has no public API. */
@Path("/registry/v1/products/{id}/listings/{catalogVersion}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
public class ListingStepResource {

    private final ListingProduct listing;

    ListingStepResource(ListingProduct listing) {
        this.listing = listing;
    }

    @POST
    @Path("/submission")
    @Transactional
    @Operation(summary = "Record that a product was submitted")
    public ListingView submit(
            UUID id,
            CatalogVersion catalogVersion,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid RecordStep command) {
        return listing.record(new Seen(id, catalogVersion, ifMatch), ListingAction.SUBMIT, command, null);
    }

    @POST
    @Path("/return")
    @Transactional
    @Operation(summary = "Record that the catalogue returned it")
    public ListingView sendBack(
            UUID id,
            CatalogVersion catalogVersion,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid RecordStep command) {
        return listing.record(new Seen(id, catalogVersion, ifMatch), ListingAction.RETURN, command, null);
    }

    @POST
    @Path("/publication")
    @Transactional
    @Operation(summary = "Record that and where it appeared")
    public ListingView publish(
            UUID id,
            CatalogVersion catalogVersion,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid PublishListing command) {
        var step = new RecordStep(command.on(), command.note());
        return listing.record(new Seen(id, catalogVersion, ifMatch), ListingAction.PUBLISH, step, command.url());
    }

    @POST
    @Path("/suspension")
    @Transactional
    @Operation(summary = "Record that the catalogue suspended it")
    public ListingView suspend(
            UUID id,
            CatalogVersion catalogVersion,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid RecordStep command) {
        return listing.record(new Seen(id, catalogVersion, ifMatch), ListingAction.SUSPEND, command, null);
    }

    @POST
    @Path("/reinstatement")
    @Transactional
    @Operation(summary = "Record that it appears again")
    public ListingView reinstate(
            UUID id,
            CatalogVersion catalogVersion,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid RecordStep command) {
        return listing.record(new Seen(id, catalogVersion, ifMatch), ListingAction.REINSTATE, command, null);
    }

    @POST
    @Path("/removal")
    @Transactional
    @Operation(summary = "Record that it left the catalogue")
    public ListingView remove(
            UUID id,
            CatalogVersion catalogVersion,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid RecordStep command) {
        return listing.record(new Seen(id, catalogVersion, ifMatch), ListingAction.REMOVE, command, null);
    }
}
