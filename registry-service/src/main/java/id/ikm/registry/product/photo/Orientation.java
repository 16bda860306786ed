package id.ikm.registry.product.photo;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How the camera was held, 1 to 8, as the EXIF of a JPEG says: the picture is turned before its EXIF is dropped. */
record Orientation(int value) {

    private static final int UPRIGHT = 1;
    private static final int FIRST_LYING = 5;
    private static final int LAST = 8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    /** Upright where nothing is said, or nothing that can be understood. */
    static Orientation of(byte[] content) {
        try {
            var bytes = ByteBuffer.wrap(content);
            for (int at = 2;
                    unsigned(bytes, at) != START_OF_SCAN && content[at] == -1;
                    at += 2 + unsigned(bytes, at + 2)) {
                if (unsigned(bytes, at) == APPLICATION_1
                        && bytes.slice(at + 4, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                    return ofTiff(bytes.slice(at + 4 + EXIF.length, unsigned(bytes, at + 2) - 2 - EXIF.length));
                }
            }
        } catch (IndexOutOfBoundsException broken) {
            return new Orientation(UPRIGHT);
        }
        return new Orientation(UPRIGHT);
    }

    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = unsigned(tiff, directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (unsigned(tiff, entry) == TAG) {
                int said = unsigned(tiff, entry + 8);
                return new Orientation(said >= UPRIGHT && said <= LAST ? said : UPRIGHT);
            }
        }
        return new Orientation(UPRIGHT);
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /** Whether width and height change places. */
    boolean lies() {
        return value >= FIRST_LYING;
    }

    /** Of a picture of this width and height. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
