package id.ikm.registry.directory.export;

import static id.ikm.registry.directory.DirectoryColumn.*;

import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.registry.directory.DirectoryEntry.Figures;
import id.ikm.registry.directory.DirectoryEntry.Person;
import id.ikm.registry.directory.DirectoryEntry.Trade;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A column of an export: those of the directory sheet under their own titles, so that it can be read in again. */
record ExportColumn(String key, String title, boolean personal, Function<ExportedBusiness, Object> value) {

    private static final List<ExportColumn> ALL = all();

    static List<ExportColumn> of(boolean personalData) {
        return ALL.stream().filter(column -> personalData || !column.personal()).toList();
    }

    private static List<ExportColumn> all() {
        var columns = new ArrayList<ExportColumn>();
        columns.add(register("id", "ID", row -> row.business().id().toString()));
        addIdentity(columns);
        addTrade(columns);
        addFigures(columns);
        columns.add(personal(NPWP, Person::npwp));
        columns.add(sheet(NIB, row -> row.business().nib()));
        columns.add(register(
                "regionCode", "Kode Wilayah", row -> row.business().regionCode().value()));
        columns.add(register("status", "Status", row -> row.business().status().toString()));
        columns.add(register("msmeClass", "Kelas UMKM", row -> row.classes().msmeClass()));
        columns.add(
                register("industryScale", "Skala Industri", row -> row.classes().industryScale()));
        columns.add(register(
                "industryStatus", "Status Industri", row -> row.business().industryStatus()));
        return columns.stream().map(ExportColumn::readable).toList();
    }

    private static void addIdentity(List<ExportColumn> columns) {
        columns.add(sheet(LEGAL_FORM, ExportedBusiness::legalForm));
        columns.add(sheet(NAME, row -> row.business().name()));
        columns.add(personal(OWNER, Person::owner));
        columns.add(personal(STREET, Person::street));
        columns.add(sheet(VILLAGE, ExportedBusiness::village));
        columns.add(sheet(DISTRICT, ExportedBusiness::district));
        columns.add(personal(PHONE, Person::phone));
        columns.add(personal(FAX, Person::fax));
        columns.add(personal(EMAIL, Person::email));
    }

    private static void addTrade(List<ExportColumn> columns) {
        columns.add(trade(WEB, Trade::web));
        columns.add(trade(
                LICENCE,
                trade -> trade.licence() == null ? null : trade.licence().word()));
        columns.add(trade(LICENCE_YEAR, Trade::licenceYear));
        columns.add(sheet(KBLI, ExportedBusiness::kbli));
        columns.add(sheet(KBLI_EDITION, ExportedBusiness::kbliEdition));
        columns.add(trade(COMMODITY, Trade::commodity));
        columns.add(trade(PRODUCT, Trade::product));
        columns.add(trade(BRANCH, Trade::branch));
    }

    private static void addFigures(List<ExportColumn> columns) {
        columns.add(
                sheet(DATA_YEAR, row -> row.size() == null ? null : row.size().year()));
        columns.add(sheet(
                MALE_WORKERS, row -> row.size() == null ? null : row.size().maleWorkers()));
        columns.add(sheet(
                FEMALE_WORKERS, row -> row.size() == null ? null : row.size().femaleWorkers()));
        columns.add(
                sheet(INVESTMENT, row -> row.size() == null ? null : row.size().investment()));
        columns.add(figure(CAPACITY, Figures::capacity));
        columns.add(figure(UNIT, Figures::unit));
        columns.add(figure(PRODUCTION_VALUE, Figures::productionValue));
        columns.add(figure(MATERIAL_VALUE, Figures::materialValue));
        columns.add(figure(EXPORT_SHARE, Figures::exportShare));
        columns.add(trade(EXPORT_COUNTRIES, Trade::exportCountries));
    }

    private static ExportColumn register(String key, String title, Function<ExportedBusiness, Object> value) {
        return new ExportColumn(key, title, false, value);
    }

    private static ExportColumn sheet(DirectoryColumn column, Function<ExportedBusiness, Object> value) {
        return new ExportColumn(key(column), column.title(), false, value);
    }

    private static ExportColumn trade(DirectoryColumn column, Function<Trade, Object> value) {
        return sheet(column, row -> row.trade() == null ? null : value.apply(row.trade()));
    }

    private static ExportColumn figure(DirectoryColumn column, Function<Figures, Object> value) {
        return sheet(column, row -> row.figures() == null ? null : value.apply(row.figures()));
    }

    private static ExportColumn personal(DirectoryColumn column, Function<Person, Object> value) {
        return new ExportColumn(
                key(column), column.title(), true, row -> row.person() == null ? null : value.apply(row.person()));
    }

    /** Numbers stay numbers; everything else is a text. */
    private ExportColumn readable() {
        return new ExportColumn(key, title, personal, row -> {
            var found = value.apply(row);
            return found == null || found instanceof Number ? found : found.toString();
        });
    }

    /** {@code EXPORT_SHARE} is {@code exportShare}. */
    private static String key(DirectoryColumn column) {
        var words = column.name().toLowerCase(java.util.Locale.ROOT).split("_");
        var key = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return key.toString();
    }
}
