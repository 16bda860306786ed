package id.ikm.registry.directory;

import static id.ikm.registry.directory.DirectoryColumn.*;

import id.ikm.registry.directory.cell.Code;
import id.ikm.registry.directory.cell.Contact;
import id.ikm.registry.directory.cell.LegalFormCell;
import id.ikm.registry.directory.cell.Licence;
import id.ikm.sheet.SheetCell;
import id.ikm.sheet.cell.Amount;
import id.ikm.sheet.cell.CellText;
import id.ikm.sheet.cell.Cleaned;
import id.ikm.sheet.cell.Day;
import id.ikm.sheet.cell.Rupiah;
import id.ikm.web.problem.InvalidValue;
import id.ikm.web.problem.Text;
import id.ikm.web.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes one row of a file into an entry, with all that is wrong or doubtful in it told at once. */
class CleaningRow {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_STREET = 300;
    private static final int LONGEST_UNIT = 50;

    private final DirectoryHeader header;
    private final List<SheetCell> cells;
    private final ReadingRules rules;
    private final List<CellRemark> remarks = new ArrayList<>();

    CleaningRow(DirectoryHeader header, List<SheetCell> cells, ReadingRules rules) {
        this.header = header;
        this.cells = cells;
        this.rules = rules;
    }

    CleanedRow clean() {
        var name = read(NAME, upTo(LONGEST_NAME));
        if (name == null && remarks.isEmpty()) {
            remarks.add(CellRemark.fault(NAME, Text.of("directory.name-missing")));
        }
        var entry = new DirectoryEntry(
                name,
                read(LEGAL_FORM, LegalFormCell::of),
                read(NIB, Code::nib),
                place(),
                kbli(),
                person(),
                trade(),
                figures());
        boolean faulty = remarks.stream().anyMatch(CellRemark::fault);
        return new CleanedRow(faulty ? null : entry, List.copyOf(remarks));
    }

    private RegionCode place() {
        var place = rules.places().find(read(DISTRICT, upTo(LONGEST_TEXT)), read(VILLAGE, upTo(LONGEST_TEXT)));
        if (place.remark() != null) {
            var column = place.remark().key().startsWith("directory.village") ? VILLAGE : DISTRICT;
            remarks.add(CellRemark.warning(column, place.remark()));
        }
        return place.region();
    }

    private DirectoryEntry.Kbli kbli() {
        var edition = read(KBLI_EDITION, cell -> Day.year(cell, rules.year()));
        var codes = read(KBLI, Code::kbli);
        if (codes == null || codes.isEmpty()) {
            return null;
        }
        var kbli = new DirectoryEntry.Kbli(edition == null ? rules.kbliEdition() : edition.toString(), codes);
        rules.kblis().remarkOn(kbli).ifPresent(remarks::add);
        return kbli;
    }

    private DirectoryEntry.Person person() {
        var person = new DirectoryEntry.Person(
                read(OWNER, upTo(LONGEST_NAME)),
                read(NIK, Code::nik),
                read(NPWP, Code::npwp),
                read(STREET, upTo(LONGEST_STREET)),
                read(PHONE, Contact::phone),
                read(FAX, Contact::phone),
                read(EMAIL, Contact::email));
        if (person.nik() != null && person.owner() == null) {
            remarks.add(CellRemark.fault(OWNER, Text.of("directory.owner-missing")));
        }
        if (person.fax() != null && person.phone() != null) {
            remarks.add(CellRemark.warning(FAX, Text.of("directory.fax-not-kept")));
        }
        return person;
    }

    private DirectoryEntry.Trade trade() {
        return new DirectoryEntry.Trade(
                read(WEB, upTo(LONGEST_TEXT)),
                read(LICENCE, Licence::of),
                read(LICENCE_YEAR, cell -> Day.year(cell, rules.year())),
                read(COMMODITY, upTo(LONGEST_TEXT)),
                read(PRODUCT, upTo(LONGEST_TEXT)),
                read(BRANCH, upTo(LONGEST_TEXT)),
                read(EXPORT_COUNTRIES, upTo(LONGEST_TEXT)));
    }

    private DirectoryEntry.Figures figures() {
        return new DirectoryEntry.Figures(
                read(DATA_YEAR, cell -> Day.year(cell, rules.year())),
                read(MALE_WORKERS, Amount::heads),
                read(FEMALE_WORKERS, Amount::heads),
                read(INVESTMENT, Rupiah::of),
                read(CAPACITY, Amount::of),
                read(UNIT, upTo(LONGEST_UNIT)),
                read(PRODUCTION_VALUE, Rupiah::of),
                read(MATERIAL_VALUE, Rupiah::of),
                read(EXPORT_SHARE, Amount::percent));
    }

    private static Function<SheetCell, Cleaned<String>> upTo(int longest) {
        return cell -> CellText.upTo(longest, cell);
    }

    /** Null where the cell says nothing, and where it is wrong: then the fault is noted. */
    private <T> T read(DirectoryColumn column, Function<SheetCell, Cleaned<T>> reading) {
        try {
            var cleaned = reading.apply(header.cell(column, cells));
            if (cleaned.remark() != null) {
                remarks.add(CellRemark.warning(column, cleaned.remark()));
            }
            return cleaned.value();
        } catch (InvalidValue wrong) {
            remarks.add(CellRemark.fault(column, wrong.text()));
            return null;
        }
    }
}
