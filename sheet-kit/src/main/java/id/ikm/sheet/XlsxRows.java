package id.ikm.sheet;

import java.util.ArrayList;
import java.util.List;

/** The rows of one worksheet part, as they come. */
class XlsxRows {

    private static final int LAST_ROW = 1_048_576;
    private static final int LETTERS = 26;

    private final XmlPart part;
    private final SharedTexts texts;
    private final NumberStyles styles;
    private long row;
    private int read;

    XlsxRows(XmlPart part, SharedTexts texts, NumberStyles styles) {
        this.part = part;
        this.texts = texts;
        this.styles = styles;
    }

    void forEach(SheetRows rows) {
        while (part.next() && !part.ends("sheetData")) {
            if (part.starts("row")) {
                row = rowNumber();
                var cells = cells();
                if (cells.stream().allMatch(cell -> cell.text().isBlank())) {
                    continue;
                }
                if (++read > SheetLimits.ROWS) {
                    throw new SheetRefused("sheet.too-many-rows", SheetLimits.ROWS);
                }
                if (!rows.row(row, cells)) {
                    return;
                }
            }
        }
    }

    private long rowNumber() {
        var number = part.attribute("r");
        if (number == null) {
            return row + 1;
        }
        try {
            int given = Integer.parseInt(number);
            if (given > row && given <= LAST_ROW) {
                return given;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new SheetRefused("sheet.broken");
    }

    private List<SheetCell> cells() {
        var cells = new ArrayList<SheetCell>(32);
        int column = -1;
        while (part.next() && !part.ends("row")) {
            if (part.starts("c")) {
                column = column(part.attribute("r"), column + 1);
                var cell = cell(part.attribute("t"), part.attribute("s"));
                put(cells, column, cell);
            }
        }
        return cells;
    }

    /** Rows are often painted to the very last column; only what is written counts. */
    private void put(List<SheetCell> cells, int column, SheetCell cell) {
        if (cell.text().isEmpty()) {
            return;
        }
        if (column >= SheetLimits.COLUMNS) {
            throw new SheetRefused("sheet.too-wide", SheetLimits.COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add(SheetCell.EMPTY);
        }
        cells.set(column, cell);
    }

    private SheetCell cell(String type, String style) {
        var value = "";
        while (part.next() && !part.ends("c")) {
            if (part.starts("v")) {
                value = part.text();
            } else if (part.starts("is")) {
                value = SharedTexts.richText(part, "is");
            }
        }
        if (value.isEmpty()) {
            return SheetCell.EMPTY;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> SheetCell.text(texts.at(value));
            case "n" -> styles.shown(value, style);
            case "b" -> SheetCell.text(value.equals("1") ? "TRUE" : "FALSE");
            default -> SheetCell.text(value);
        };
    }

    /** {@code AB12} is column 27; without a reference it is the one after the last. */
    private static int column(String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * LETTERS + reference.charAt(i) - 'A' + 1;
            if (i > 2 || column < 1) {
                throw new SheetRefused("sheet.broken");
            }
        }
        return column - 1;
    }
}
