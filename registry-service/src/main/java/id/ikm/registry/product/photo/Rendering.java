package id.ikm.registry.product.photo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns a picture upright, makes it smaller step by step, and writes it as JPEG on white. */
class Rendering {

    private static final float QUALITY = 0.85f;

    private final List<Integer> widths;
    private final Orientation orientation;

    Rendering(List<Integer> widths, Orientation orientation) {
        this.widths = widths;
        this.orientation = orientation;
    }

    /** The widest last; one of its own width where it is narrower than all. */
    List<Rendition> of(BufferedImage source) throws IOException {
        var image = upright(source);
        var wanted = new ArrayList<>(widths);
        int widest = Math.min(image.getWidth(), widths.getLast());
        wanted.removeIf(width -> width >= widest);
        wanted.add(widest);
        var renditions = new ArrayList<Rendition>();
        for (int width : wanted.reversed()) {
            image = narrowed(image, width);
            renditions.addFirst(new Rendition(image.getWidth(), image.getHeight(), jpeg(image)));
        }
        return List.copyOf(renditions);
    }

    private BufferedImage upright(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return drawn(
                image,
                orientation.lies() ? height : width,
                orientation.lies() ? width : height,
                orientation.upright(width, height));
    }

    /** By halves, since one big step would leave most pixels out. */
    private static BufferedImage narrowed(BufferedImage image, int width) {
        var narrower = image;
        while (narrower.getWidth() > width) {
            int next = Math.max(width, (narrower.getWidth() + 1) / 2);
            double scale = (double) next / narrower.getWidth();
            int height = Math.max(1, (int) Math.round(narrower.getHeight() * scale));
            var smaller = AffineTransform.getScaleInstance(scale, (double) height / narrower.getHeight());
            narrower = drawn(narrower, next, height, smaller);
        }
        return narrower;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform transform) {
        var canvas = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = canvas.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return canvas;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByMIMEType("image/jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
