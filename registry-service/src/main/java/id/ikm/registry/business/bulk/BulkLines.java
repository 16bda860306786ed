package id.ikm.registry.business.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a body while it arrives; one that is too long is skipped, and told as such by null. */
class BulkLines {

    static final int LONGEST = 1 << 16;

    private final InputStream body;
    private boolean ended;

    BulkLines(InputStream body) {
        this.body = new BufferedInputStream(body);
    }

    boolean hasEnded() {
        return ended;
    }

    byte[] next() throws IOException {
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (int sign = body.read(); sign != '\n'; sign = body.read()) {
            if (sign < 0) {
                ended = true;
                break;
            }
            if (line.size() < LONGEST) {
                line.write(sign);
            } else {
                tooLong = true;
            }
        }
        return tooLong ? null : line.toByteArray();
    }
}
