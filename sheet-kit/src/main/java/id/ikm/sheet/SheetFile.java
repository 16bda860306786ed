package id.ikm.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An uploaded file, opened by what it holds and not by what it is called. */
public interface SheetFile extends AutoCloseable {

    /** The visible sheets; a CSV file is one. */
    List<String> sheets();

    void read(int sheet, SheetRows rows) throws IOException;

    /** What was found out about the file while opening it, for example its encoding. */
    String format();

    @Override
    void close() throws IOException;

    static SheetFile open(Path file) throws IOException {
        var start = new byte[8];
        int length;
        try (var in = Files.newInputStream(file)) {
            length = in.readNBytes(start, 0, start.length);
        }
        var signature = new String(start, 0, length, StandardCharsets.ISO_8859_1);
        if (signature.startsWith("PK\3\4")) {
            return new XlsxFile(file);
        }
        if (signature.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new SheetRefused("sheet.old-or-encrypted");
        }
        if (length == 0) {
            throw new SheetRefused("sheet.empty");
        }
        if (signature.startsWith("%PDF") || signature.startsWith("PK") || signature.startsWith("Rar!")) {
            throw new SheetRefused("sheet.neither");
        }
        return CsvSheet.of(file);
    }
}
