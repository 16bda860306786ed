package id.ikm.registry.catalog.keeping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.registry.catalog.publication.CatalogueProduct;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A published product as it is stored and answered, and the hash by which a change of it is known. */
@Singleton
class CatalogueState {

    private final ObjectMapper json;

    CatalogueState(ObjectMapper json) {
        this.json = json;
    }

    String written(CatalogueProduct product) {
        try {
            return json.writeValueAsString(product);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    String hash(CatalogueProduct product) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(written(product).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
