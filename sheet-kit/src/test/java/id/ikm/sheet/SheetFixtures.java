package id.ikm.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small workbooks, written by hand where no program would write them so. */
public class SheetFixtures {

    static final String WORKBOOK = """
            <workbook xmlns:r="r"><sheets><sheet name="Data" r:id="r1"/></sheets></workbook>""";

    public static Path file(byte[] content) throws IOException {
        var file = Files.createTempFile("sheet", ".bin");
        file.toFile().deleteOnExit();
        return Files.write(file, content);
    }

    static Path csv(String text, Charset charset) throws IOException {
        return file(text.getBytes(charset));
    }

    static Path workbook(String sheet) throws IOException {
        return workbook(
                Map.of("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>"));
    }

    static Path workbook(Map<String, String> parts) throws IOException {
        var all = new TreeMap<String, String>();
        all.put("xl/workbook.xml", WORKBOOK);
        all.put("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="r2" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>""");
        all.putAll(parts);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file(bytes.toByteArray());
    }

    static List<List<SheetCell>> rows(Path path) throws IOException {
        var rows = new ArrayList<List<SheetCell>>();
        try (var file = SheetFile.open(path)) {
            file.read(0, (number, cells) -> rows.add(cells));
        }
        return rows;
    }

    public static List<String> texts(Path path) throws IOException {
        return rows(path).stream()
                .map(row -> String.join("|", row.stream().map(SheetCell::text).toList()))
                .toList();
    }
}
