package id.ikm.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of an XLSX file while it is inflated: it ends the reading once it grows like a zip bomb. */
class BoundedEntry extends FilterInputStream {

    private static final long RATIO = 300;
    private static final long HARMLESS = 1 << 20;

    private final long compressed;
    private long inflated;

    BoundedEntry(InputStream in, long compressed) {
        super(in);
        this.compressed = Math.max(compressed, 1);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) {
        inflated += bytes;
        if (inflated > SheetLimits.INFLATED_BYTES || inflated > HARMLESS && inflated / compressed > RATIO) {
            throw new SheetRefused("sheet.bomb");
        }
    }
}
