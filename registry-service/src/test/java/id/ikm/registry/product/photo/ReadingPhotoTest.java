package id.ikm.registry.product.photo;

import static id.ikm.registry.product.photo.PhotoFixtures.aBomb;
import static id.ikm.registry.product.photo.PhotoFixtures.aBrokenJpeg;
import static id.ikm.registry.product.photo.PhotoFixtures.aJpegTakenAt;
import static id.ikm.registry.product.photo.PhotoFixtures.aPhoto;
import static id.ikm.registry.product.photo.PhotoFixtures.seen;
import static id.ikm.registry.product.photo.PhotoFixtures.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidRequest;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingPhotoTest {

    private final ReadingPhoto reading = new ReadingPhoto(new SmallRyeConfigBuilder()
            .withMapping(PhotoConfig.class)
            .withConverter(
                    io.quarkus.runtime.configuration.MemorySize.class,
                    100,
                    new io.quarkus.runtime.configuration.MemorySizeConverter())
            .build()
            .getConfigMapping(PhotoConfig.class));

    @ParameterizedTest
    @CsvSource({"jpeg, 4000, 3000, 1600", "png, 4001, 300, 1600", "jpeg, 900, 600, 900", "png, 200, 100, 200"})
    void makesItNarrowerAndNeverWider(String format, int width, int height, int widest) {
        var renditions = reading.read(aPhoto(format, width, height));

        assertThat(renditions.getLast().width()).isEqualTo(widest);
        assertThat(renditions).extracting(Rendition::width).isSorted().doesNotHaveDuplicates();
        assertThat(renditions).allSatisfy(rendition -> {
            var image = seen(rendition.content());
            assertThat(image.getWidth()).isEqualTo(rendition.width());
            assertThat((double) image.getHeight() / image.getWidth())
                    .isCloseTo((double) height / width, org.assertj.core.data.Offset.offset(0.01));
            assertThat(isRed(image, 0.1, 0.5)).isTrue();
            assertThat(isRed(image, 0.9, 0.5)).isFalse();
        });
    }

    @Test
    void dropsWhereAndHowItWasTaken() {
        var photo = aJpegTakenAt("06.2088 LU 106.8456 BT", 1, 640, 480);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif", "06.2088 LU");

        assertThat(reading.read(photo))
                .allSatisfy(rendition -> assertThat(new String(rendition.content(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Exif", "06.2088 LU"));
    }

    /** Where the red third of a picture lies once it is upright, by the definition of each orientation. */
    @ParameterizedTest
    @CsvSource({
        "1, 640, 0.1, 0.5", "2, 640, 0.9, 0.5", "3, 640, 0.9, 0.5", "4, 640, 0.1, 0.5",
        "5, 480, 0.5, 0.1", "6, 480, 0.5, 0.1", "7, 480, 0.5, 0.9", "8, 480, 0.5, 0.9"
    })
    void turnsItUpright(int orientation, int width, double x, double y) {
        var image = seen(
                reading.read(aJpegTakenAt("x", orientation, 640, 480)).getLast().content());

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(isRed(image, x, y)).isTrue();
        assertThat(isRed(image, 1 - x, 1 - y)).isFalse();
    }

    @Test
    void refusesWhatIsNoPhotoWhateverItIsCalled() {
        assertThat(refusal("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)))
                .startsWith("photo.type");
        assertThat(refusal(aPhoto("gif", 10, 10))).startsWith("photo.type [image/gif]");
        assertThat(refusal(new byte[] {1, 2, 3})).startsWith("photo.type");
        assertThat(refusal("RIFF    WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)))
                .startsWith("photo.type [image/webp]");
    }

    @Test
    void refusesABombBeforeItDecodesAPixel() {
        assertThat(refusal(aBomb(50_000, 50_000))).startsWith("photo.too-many-pixels [50000, 50000");
        assertThat(refusal(aBomb(Integer.MAX_VALUE, Integer.MAX_VALUE))).startsWith("photo.");
    }

    @Test
    void refusesWhatIsBroken() {
        assertThat(refusal(aBrokenJpeg())).startsWith("photo.unreadable");
        assertThat(refusal(aBomb(3_000, 3_000))).startsWith("photo.unreadable");
        var jpeg = aPhoto("jpeg", 20, 20);
        assertThat(refusal(Arrays.copyOf(jpeg, 4))).startsWith("photo.");
    }

    @Test
    void showsWhatIsTransparentAsWhite() {
        var clear = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);

        var image = seen(reading.read(written(clear, "png")).getLast().content());

        assertThat(new Color(image.getRGB(200, 150))).isEqualTo(Color.WHITE);
    }

    private String refusal(byte[] content) {
        var refused = new InvalidRequest[1];
        assertThatThrownBy(() -> reading.read(content))
                .isInstanceOfSatisfying(InvalidRequest.class, e -> refused[0] = e);
        var text = refused[0].faults().getFirst().text();
        return text.key() + " " + text.arguments();
    }

    private static boolean isRed(BufferedImage image, double x, double y) {
        var color = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        return color.getRed() > 200 && color.getBlue() < 60;
    }
}
