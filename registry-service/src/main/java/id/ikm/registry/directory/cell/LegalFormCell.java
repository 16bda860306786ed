package id.ikm.registry.directory.cell;

import id.ikm.registry.business.LegalForm;
import id.ikm.registry.region.SearchName;
import id.ikm.sheet.SheetCell;
import id.ikm.sheet.cell.CellText;
import id.ikm.sheet.cell.Cleaned;

/** The legal form out of "badan usaha"; one that the register has no word for is OTHER, with a remark. */
public class LegalFormCell {

    private LegalFormCell() {}

    /** As the sheet has it. */
    public static String word(LegalForm form) {
        return switch (form) {
            case INDIVIDUAL -> "Perorangan";
            case COOPERATIVE -> "Koperasi";
            case OTHER -> "Lainnya";
            case CV, PT, UD, KUB -> form.name();
        };
    }

    public static Cleaned<LegalForm> of(SheetCell cell) {
        var text = CellText.of(cell).orElse(null);
        if (text == null) {
            return Cleaned.unknown();
        }
        return switch (SearchName.of(text).value().replace(" ", "")) {
            case "pt", "ptperorangan", "perseroanterbatas" -> Cleaned.of(LegalForm.PT);
            case "cv", "persekutuankomanditer" -> Cleaned.of(LegalForm.CV);
            case "ud", "pd", "usahadagang", "perusahaandagang" -> Cleaned.of(LegalForm.UD);
            case "koperasi", "kop", "koptan", "kud" -> Cleaned.of(LegalForm.COOPERATIVE);
            case "kub", "kelompok", "kelompokusaha", "kelompokusahabersama" -> Cleaned.of(LegalForm.KUB);
            case "perorangan", "perseorangan", "usahaperorangan", "usahaperseorangan", "po", "pribadi", "ip", "irt" ->
                Cleaned.of(LegalForm.INDIVIDUAL);
            case "lainnya", "lain", "lainlain", "firma", "fa", "yayasan", "bumdes" -> Cleaned.of(LegalForm.OTHER);
            default -> Cleaned.with(LegalForm.OTHER, "directory.legal-form");
        };
    }
}
