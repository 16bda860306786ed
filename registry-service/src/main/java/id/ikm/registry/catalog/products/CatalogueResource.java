package id.ikm.registry.catalog.products;

import id.ikm.registry.region.Regions;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/catalog/v1/products")
@PermitAll
@Tag(name = "Catalogue")
public class CatalogueResource {

    private final CatalogueSearch search;
    private final PublishedProducts products;
    private final CatalogueFacets facets;
    private final CatalogueAnswers answers;
    private final Regions regions;

    CatalogueResource(
            CatalogueSearch search,
            PublishedProducts products,
            CatalogueFacets facets,
            CatalogueAnswers answers,
            Regions regions) {
        this.search = search;
        this.products = products;
        this.facets = facets;
        this.answers = answers;
        this.regions = regions;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, SchemaOrg.MEDIA_TYPE})
    @Operation(summary = "List and search published products")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ProductPage.class)),
                @Content(mediaType = SchemaOrg.MEDIA_TYPE)
            })
    public Response list(
            @Valid @BeanParam CatalogueFilter filter,
            @RestQuery @Parameter(description = "Only these fields of each product, with commas") SparseFields fields,
            @Valid @BeanParam PageRequest page) {
        return answers.unlessKnown(tagOfNow(), () -> {
            var rows = products.matching(search.of(filter), page);
            Page<ShownProduct> answer = page.byId(
                    rows, row -> fields == null || answers.wantsLinkedData() ? row : fields.of(row), ShownProduct::id);
            return answers.list(answer);
        });
    }

    @GET
    @Path("/facets")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Count the products of a search")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FacetsView.class)))
    public Response facets(@Valid @BeanParam CatalogueFilter filter) {
        return answers.unlessKnown(
                tagOfNow(), () -> Response.ok(facets.of(filter, search.of(filter)), MediaType.APPLICATION_JSON));
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, SchemaOrg.MEDIA_TYPE})
    @Operation(summary = "Read a published product")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ShownProduct.class)),
                @Content(mediaType = SchemaOrg.MEDIA_TYPE)
            })
    public Response get(UUID id, @RestQuery SparseFields fields) {
        var product = products.get(id);
        return answers.unlessKnown(
                product.hash(), () -> answers.one(fields == null ? product : fields.of(product), product));
    }

    /** Whatever is asked, the answer is the same until the catalogue changes or the day. */
    private String tagOfNow() {
        return products.lastSequence() + "-" + regions.today();
    }

    /** For the contract alone. */
    @Schema(name = "CataloguePage")
    public record ProductPage(List<ShownProduct> data, Page.Next page) {}
}
