package id.ikm.registry.directory.cell;

import id.ikm.registry.region.SearchName;
import id.ikm.sheet.SheetCell;
import id.ikm.sheet.cell.CellText;
import id.ikm.sheet.cell.Cleaned;
import java.util.Set;

/** The industrial licence of the directory sheet: belum, TDI, IUI, IUMK, lainnya (DOMAIN 6.2). */
public enum Licence {
    NONE,
    TDI,
    IUI,
    IUMK,
    OTHER;

    private static final Set<String> NOT_YET =
            Set.of("belum", "belum ada", "tidak ada", "tidak", "belum punya", "tdk ada");

    /** As the sheet has it. */
    public String word() {
        return switch (this) {
            case NONE -> "Belum";
            case OTHER -> "Lainnya";
            case TDI, IUI, IUMK -> name();
        };
    }

    /** "Tidak ada" says something here; in other columns it only fills the cell. */
    public static Cleaned<Licence> of(SheetCell cell) {
        var name = SearchName.of(cell.text()).value();
        if (NOT_YET.contains(name)) {
            return Cleaned.of(NONE);
        }
        if (CellText.of(cell).isEmpty()) {
            return Cleaned.unknown();
        }
        return Cleaned.of(
                switch (name) {
                    case "tdi", "tanda daftar industri" -> TDI;
                    case "iui", "izin usaha industri" -> IUI;
                    case "iumk", "izin usaha mikro kecil", "izin usaha mikro dan kecil" -> IUMK;
                    default -> OTHER;
                });
    }
}
