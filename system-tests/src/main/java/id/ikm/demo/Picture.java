package id.ikm.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A picture for an example product: a pattern that is always the same for the same name, and plainly no photo. */
class Picture {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final int CELL = 120;

    private Picture() {}

    static byte[] of(String name) {
        var random = new Random(name.hashCode());
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        float hue = random.nextFloat();
        graphics.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.25f, 0.95f), WIDTH, HEIGHT, Color.getHSBColor(hue, 0.6f, 0.6f)));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        for (int x = 0; x < WIDTH; x += CELL) {
            for (int y = 0; y < HEIGHT; y += CELL) {
                graphics.setColor(
                        Color.getHSBColor(hue + random.nextFloat() * 0.15f, 0.7f, 0.5f + random.nextFloat() * 0.4f));
                int size = 30 + random.nextInt(70);
                graphics.fillOval(x + (CELL - size) / 2, y + (CELL - size) / 2, size, size);
            }
        }
        graphics.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
