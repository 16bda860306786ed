package id.ikm.registry.product.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as people send them, and worse. */
public class PhotoFixtures {

    private static final int IHDR = 12;
    private static final int IHDR_LENGTH = 17;

    /** Each one another file. Its left third is red, the rest is blue. */
    public static byte[] aPhoto(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 3, height);
        graphics.setColor(new Color(ThreadLocalRandom.current().nextInt(1 << 24)));
        graphics.fillRect(width / 2, height / 2, 8, 8);
        return written(image, format);
    }

    public static byte[] aJpeg() {
        return aPhoto("jpeg", 640, 480);
    }

    /** As a telephone makes it: where it was taken, and how it was held. */
    public static byte[] aJpegTakenAt(String place, int orientation, int width, int height) {
        var jpeg = aPhoto("jpeg", width, height);
        var text = place.getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(26 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation);
        tiff.putInt(0).put(text);
        var segment = ByteBuffer.allocate(10 + tiff.capacity());
        segment.putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return ByteBuffer.allocate(jpeg.length + segment.capacity())
                .put(jpeg, 0, 2)
                .put(segment.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A small file that says it is huge. */
    public static byte[] aBomb(int width, int height) {
        var png = aPhoto("png", 10, 10);
        var bytes = ByteBuffer.wrap(png);
        bytes.putInt(IHDR + 4, width).putInt(IHDR + 8, height);
        var sum = new CRC32();
        sum.update(png, IHDR, IHDR_LENGTH);
        bytes.putInt(IHDR + IHDR_LENGTH, (int) sum.getValue());
        return png;
    }

    public static byte[] aBrokenJpeg() {
        return Arrays.copyOf(aJpeg(), 200);
    }

    static BufferedImage seen(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
