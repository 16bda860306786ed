package id.ikm.registry.product.photo;

import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Reads a file that may be anything. Its type is what its content says, its size is known before a pixel is decoded, and
 * of a large one only every second, third … pixel is.
 */
@ApplicationScoped
public class ReadingPhoto {

    private static final Set<String> TAKEN = Set.of("image/jpeg", "image/png");

    private final PhotoConfig config;
    private final Detector types = MimeTypes.getDefaultMimeTypes();
    private final Semaphore oneAtATime = new Semaphore(1);

    ReadingPhoto(PhotoConfig config) {
        this.config = config;
    }

    /** In all its widths, the widest last. */
    public List<Rendition> read(byte[] content) {
        var type = typeOf(content);
        if (!TAKEN.contains(type)) {
            throw new InvalidRequest("", "photo.type", type);
        }
        oneAtATime.acquireUninterruptibly();
        try {
            var image = decode(content, type);
            return new Rendering(config.widths(), Orientation.of(content)).of(image);
        } catch (IOException | RuntimeException e) {
            throw e instanceof InvalidRequest refused ? refused : new InvalidRequest("", "photo.unreadable");
        } finally {
            oneAtATime.release();
        }
    }

    private String typeOf(byte[] content) {
        try {
            return types.detect(new ByteArrayInputStream(content), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private BufferedImage decode(byte[] content, String type) throws IOException {
        var reader = ImageIO.getImageReadersByMIMEType(type).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            return reader.read(0, sparsely(reader));
        } finally {
            reader.dispose();
        }
    }

    /** Every n-th pixel, so that the picture in memory is at most twice as wide as the widest that is made of it. */
    private javax.imageio.ImageReadParam sparsely(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > config.mostPixels()) {
            throw new InvalidRequest("", "photo.too-many-pixels", width, height, config.mostPixels());
        }
        int enough = 2 * config.widths().getLast();
        int step = (int) Math.ceilDiv(Math.max(width, height), enough);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return parameters;
    }
}
