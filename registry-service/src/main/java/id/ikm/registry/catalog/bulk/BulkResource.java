package id.ikm.registry.catalog.bulk;

import id.ikm.registry.catalog.products.CatalogueFilter;
import id.ikm.registry.catalog.products.CatalogueSearch;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/catalog/v1")
@PermitAll
@Tag(name = "Catalogue")
public class BulkResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String METADATA = "/catalogue/products-metadata.json";

    private final CatalogueSearch search;
    private final AllProducts products;

    BulkResource(CatalogueSearch search, AllProducts products) {
        this.search = search;
        this.products = products;
    }

    @GET
    @Path("/products.ndjson")
    @Produces(NDJSON)
    @Operation(summary = "Download published products as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam CatalogueFilter filter) {
        var query = search.of(filter);
        return file(NDJSON, "produk-ikm.ndjson", target -> {
            products.each(query, product -> {
                target.write(product.json().getBytes(StandardCharsets.UTF_8));
                target.write('\n');
            });
            target.flush();
        });
    }

    @GET
    @Path("/products.csv")
    @Produces(CSV)
    @Operation(summary = "Download published products as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam CatalogueFilter filter) {
        var query = search.of(filter);
        return file(CSV + ";charset=UTF-8", "produk-ikm.csv", target -> {
            try (var sheet = new CatalogueCsv(target)) {
                products.each(query, product -> sheet.row(product.json()));
            }
        });
    }

    /** Of the CSV, as Satu Data Indonesia wants it (Perpres 39/2019). */
    @GET
    @Path("/products.csv-metadata.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read what the columns of the CSV mean")
    public RestResponse<String> metadata() {
        try (var file = BulkResource.class.getResourceAsStream(METADATA)) {
            return RestResponse.ok(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RestResponse<StreamingOutput> file(String type, String name, StreamingOutput content) {
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
