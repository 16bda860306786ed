package id.ikm.registry.directory;

import id.ikm.sheet.SheetCell;
import id.ikm.sheet.SheetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an answer that is a sheet says, as a spreadsheet program would read it. */
public class SheetTexts {

    public static Path file(byte[] content) throws IOException {
        var file = Files.createTempFile("sheet", ".bin");
        file.toFile().deleteOnExit();
        return Files.write(file, content);
    }

    /** A line for each row, its cells parted by a bar. */
    public static List<String> texts(Path path) throws IOException {
        var rows = new ArrayList<String>();
        try (var file = SheetFile.open(path)) {
            file.read(
                    0,
                    (number, cells) -> rows.add(
                            String.join("|", cells.stream().map(SheetCell::text).toList())));
        }
        return rows;
    }
}
