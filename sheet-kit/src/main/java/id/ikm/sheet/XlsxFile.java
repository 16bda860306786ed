package id.ikm.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An Excel workbook. Only the parts that hold cells are inflated; macros, pictures and links are never looked at. */
class XlsxFile implements SheetFile {

    private record Sheet(String name, String part) {}

    private final ZipFile zip;
    private final List<Sheet> visible = new ArrayList<>();
    private final NumberStyles styles;
    private SharedTexts texts;

    XlsxFile(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new SheetRefused("sheet.broken");
        }
        try {
            if (zip.size() > SheetLimits.ZIP_ENTRIES) {
                throw new SheetRefused("sheet.bomb");
            }
            styles = NumberStyles.of(zip, readWorkbook(parts()));
            if (visible.isEmpty()) {
                throw new SheetRefused("sheet.neither");
            }
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public List<String> sheets() {
        return visible.stream().map(Sheet::name).toList();
    }

    @Override
    public String format() {
        return "XLSX";
    }

    @Override
    public void read(int sheet, SheetRows rows) throws IOException {
        if (texts == null) {
            texts = SharedTexts.of(zip);
        }
        try (var part = XmlPart.open(zip, visible.get(sheet).part())) {
            if (part == null) {
                throw new SheetRefused("sheet.broken");
            }
            new XlsxRows(part, texts, styles).forEach(rows);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Whether its days are counted from 1904; lists the visible sheets on the way. */
    private boolean readWorkbook(Map<String, String> parts) throws IOException {
        boolean from1904 = false;
        try (var workbook = XmlPart.open(zip, "xl/workbook.xml")) {
            if (workbook == null) {
                throw new SheetRefused("sheet.neither");
            }
            while (workbook.next()) {
                if (workbook.starts("workbookPr")) {
                    from1904 = List.of("1", "true").contains(String.valueOf(workbook.attribute("date1904")));
                } else if (workbook.starts("sheet")) {
                    var state = workbook.attribute("state");
                    var part = parts.get(workbook.foreignAttribute("id"));
                    if (part != null && (state == null || state.equals("visible"))) {
                        visible.add(new Sheet(workbook.attribute("name"), part));
                    }
                }
            }
        }
        return from1904;
    }

    /** The sheets' parts by relation; charts and the like are related by other types. */
    private Map<String, String> parts() throws IOException {
        var parts = new HashMap<String, String>();
        try (var relations = XmlPart.open(zip, "xl/_rels/workbook.xml.rels")) {
            while (relations != null && relations.next()) {
                if (relations.starts("Relationship")
                        && String.valueOf(relations.attribute("Type")).endsWith("/worksheet")) {
                    var target = relations.attribute("Target");
                    parts.put(relations.attribute("Id"), target.startsWith("/") ? target : "xl/" + target);
                }
            }
        }
        return parts;
    }
}
