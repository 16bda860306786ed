package id.ikm.registry.product;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.product.photo.AltText;
import id.ikm.registry.product.photo.Photo;
import id.ikm.registry.product.photo.PhotoConfig;
import id.ikm.registry.product.photo.ReadingPhoto;
import id.ikm.registry.product.photo.Rendition;
import id.ikm.registry.product.photo.Renditions;
import id.ikm.web.problem.InvalidRequest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Takes a photo, however slowly it comes and long it takes to read, and adds it in one short transaction. */
@ApplicationScoped
class PicturingProduct {

    private static final int TOO_LARGE = 413;
    private static final String ANY_VERSION = "*";

    record Pictured(ProductView product, UUID photo) {}

    private final DecidingProduct deciding;
    private final ReadingPhoto reading;
    private final Renditions renditions;
    private final PhotoConfig config;

    PicturingProduct(DecidingProduct deciding, ReadingPhoto reading, Renditions renditions, PhotoConfig config) {
        this.deciding = deciding;
        this.reading = reading;
        this.renditions = renditions;
        this.config = config;
    }

    /** Whoever may not add one is told before anything is read. */
    Pictured add(UUID product, InputStream file, String alt) {
        decide(product, asItIs -> asItIs.picture(photos -> photos));
        var content = content(file);
        var read = reading.read(content);
        var widest = read.getLast();
        var photo = new Photo(
                Ids.next(),
                new AltText(alt, null),
                widest.width(),
                widest.height(),
                HexFormat.of().formatHex(sha256(content)));
        var view = decide(product, pictured -> add(pictured, photo, read));
        return new Pictured(
                view, view.photos().madeFrom(photo.source()).orElseThrow().id());
    }

    private void add(Product product, Photo photo, List<Rendition> read) {
        if (product.photos().madeFrom(photo.source()).isEmpty()) {
            product.picture(photos -> photos.with(photo, config.most()));
            renditions.keep(product.id(), photo.id(), read);
        }
    }

    private ProductView decide(UUID product, java.util.function.Consumer<Product> decision) {
        return QuarkusTransaction.requiringNew()
                .call(() -> deciding.decide(product, ANY_VERSION, ProductChange.PICTURED, decision));
    }

    private byte[] content(InputStream file) {
        try {
            int largest = Math.toIntExact(config.largest().asLongValue());
            var content = file.readNBytes(largest + 1);
            if (content.length > largest) {
                throw new WebApplicationException(TOO_LARGE);
            }
            if (content.length == 0) {
                throw new InvalidRequest("", "photo.empty");
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
