package id.ikm.registry.catalog.products;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ikm.registry.catalog.publication.CatalogueProduct;
import id.ikm.web.problem.InvalidValue;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a product that somebody wants, written with commas; the id comes along. */
@Schema(implementation = String.class, examples = "name,price")
public record SparseFields(List<String> names) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();
    private static final List<String> KNOWN = Arrays.stream(CatalogueProduct.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /** Called by Jakarta REST for query parameters. */
    public static SparseFields fromString(String text) {
        var names = Arrays.stream(text.split(",")).map(String::strip).toList();
        for (var name : names) {
            if (!KNOWN.contains(name)) {
                throw new InvalidValue("catalogue.field-unknown", name, String.join(", ", KNOWN));
            }
        }
        return new SparseFields(names);
    }

    ShownProduct of(ShownProduct product) {
        try {
            var object = (ObjectNode) JSON.readTree(product.json());
            return product.as(JSON.writeValueAsString(
                    object.retain(names).put("id", product.id().toString())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
