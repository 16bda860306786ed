package id.ikm.sheet;

/** A cell as it stands in a file; {@code numeric} where the program that wrote it held a number, not a text. */
public record SheetCell(String text, boolean numeric) {

    public static final SheetCell EMPTY = new SheetCell("", false);

    public static SheetCell text(String text) {
        return text.isEmpty() ? EMPTY : new SheetCell(text, false);
    }

    public static SheetCell number(String number) {
        return new SheetCell(number, true);
    }
}
