package id.ikm.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** The texts that cells of an XLSX file point to; the only part of it that is held in memory, so it is bounded. */
class SharedTexts {

    private static final int COST_OF_ONE = 24;

    private final List<byte[]> texts = new ArrayList<>();
    private long size;

    static SharedTexts of(ZipFile zip) throws IOException {
        var shared = new SharedTexts();
        try (var part = XmlPart.open(zip, "xl/sharedStrings.xml")) {
            while (part != null && part.next()) {
                if (part.starts("si")) {
                    shared.add(richText(part, "si"));
                }
            }
        }
        return shared;
    }

    String at(String index) {
        try {
            return new String(texts.get(Integer.parseInt(index)), StandardCharsets.UTF_8);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new SheetRefused("sheet.broken");
        }
    }

    /** All runs of a text, without the reading aids of East Asian scripts. */
    static String richText(XmlPart part, String element) {
        var text = new StringBuilder();
        while (part.next() && !part.ends(element)) {
            if (part.starts("t")) {
                text.append(part.text());
            } else if (part.starts("rPh")) {
                richText(part, "rPh");
            }
            if (text.length() > SheetLimits.CELL_LENGTH) {
                throw new SheetRefused("sheet.cell-too-long", SheetLimits.CELL_LENGTH);
            }
        }
        return text.toString();
    }

    private void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        size += bytes.length + COST_OF_ONE;
        if (size > SheetLimits.SHARED_TEXT_BYTES) {
            throw new SheetRefused("sheet.too-much-text");
        }
        texts.add(bytes);
    }
}
