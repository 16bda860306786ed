package id.ikm.registry.catalog.products;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.registry.catalog.publication.CatalogueProduct;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published product as it is stored: its JSON is the answer. */
@Schema(implementation = CatalogueProduct.class)
public record ShownProduct(UUID id, @JsonValue @JsonRawValue String json, String hash) {

    ShownProduct as(String otherJson) {
        return new ShownProduct(id, otherJson, hash);
    }
}
