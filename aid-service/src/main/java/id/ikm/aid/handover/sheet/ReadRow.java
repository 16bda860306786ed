package id.ikm.aid.handover.sheet;

import id.ikm.aid.budget.FundingSource;
import id.ikm.aid.handover.Item;
import id.ikm.aid.recipient.listed.ListedName;
import id.ikm.sheet.SheetCell;
import id.ikm.sheet.SheetTable.Row;
import id.ikm.sheet.cell.Amount;
import id.ikm.sheet.cell.CellText;
import id.ikm.sheet.cell.Cleaned;
import id.ikm.sheet.cell.Day;
import id.ikm.sheet.cell.Rupiah;
import id.ikm.web.problem.InvalidValue;
import id.ikm.web.region.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** What a row says; what it does not say is null, and what cannot be understood is a fault. */
class ReadRow {

    private static final int LATEST_YEAR = 9999;
    private static final int LONGEST_CATEGORY = 60;

    final long number;
    final String bast;
    final LocalDate date;
    final ListedName recipient;
    final RegionCode region;
    final String village;
    final String goods;
    final String category;
    final BigDecimal quantity;
    final String unit;
    final Long unitValue;
    final Long value;
    final String ceremony;
    final FundingSource funding;
    final Integer year;
    final List<CellFault> faults = new ArrayList<>();

    /** How cells were understood that could be read in two ways. */
    final List<CellFault> remarks = new ArrayList<>();

    private final Row<HandoverColumn> raw;

    ReadRow(Row<HandoverColumn> raw) {
        this.raw = raw;
        number = raw.number();
        bast = text(HandoverColumn.NUMBER, 100);
        date = required(HandoverColumn.DATE, read(HandoverColumn.DATE, Day::of));
        recipient = new ListedName(
                read(HandoverColumn.RECIPIENT_ID, ListedName::id),
                read(HandoverColumn.NIB, ListedName::nib),
                text(HandoverColumn.RECIPIENT, 300));
        if (recipient.id() == null && recipient.nib() == null) {
            required(HandoverColumn.RECIPIENT, recipient.name());
        }
        region = read(HandoverColumn.REGION, cell -> parsed(cell, RegionCode::new));
        village = text(HandoverColumn.VILLAGE, 200);
        goods = required(HandoverColumn.GOODS, text(HandoverColumn.GOODS, 200));
        category = text(HandoverColumn.CATEGORY, LONGEST_CATEGORY);
        quantity = read(HandoverColumn.QUANTITY, Amount::of);
        unit = text(HandoverColumn.UNIT, 30);
        unitValue = read(HandoverColumn.UNIT_VALUE, Rupiah::of);
        value = read(HandoverColumn.VALUE, Rupiah::of);
        ceremony = text(HandoverColumn.CEREMONY, 200);
        funding = read(HandoverColumn.FUNDING, cell -> parsed(cell, WrittenFunding::of));
        year = read(HandoverColumn.YEAR, cell -> Day.year(cell, LATEST_YEAR));
    }

    boolean isOfTheSameHandoverAs(ReadRow other) {
        return Objects.equals(date, other.date)
                && Objects.equals(recipient, other.recipient)
                && Objects.equals(ceremony, other.ceremony);
    }

    /** Throws ArithmeticException where a total is told of which nobody can tell what one piece was worth. */
    Item item() {
        var each = unitValue;
        if (each == null && value != null) {
            if (quantity == null) {
                throw new ArithmeticException();
            }
            each = BigDecimal.valueOf(value).divide(quantity).longValueExact();
        }
        var kind = category == null && goods != null ? goods.toUpperCase(Locale.ROOT) : category;
        return Item.named(
                goods,
                kind == null || kind.length() <= LONGEST_CATEGORY ? kind : kind.substring(0, LONGEST_CATEGORY),
                quantity,
                unit,
                each);
    }

    /** The cells as they stand, for telling whether it is the same row again. */
    String written() {
        var cells = new StringBuilder();
        for (var column : HandoverColumn.values()) {
            cells.append(column)
                    .append('=')
                    .append(raw.cell(column).text().strip())
                    .append('\n');
        }
        return cells.toString();
    }

    private String text(HandoverColumn column, int longest) {
        return read(column, cell -> CellText.upTo(longest, cell));
    }

    private <T> T required(HandoverColumn column, T value) {
        if (value == null && faults.stream().noneMatch(fault -> fault.column() == column)) {
            faults.add(CellFault.at(column, "field.missing"));
        }
        return value;
    }

    private <T> T read(HandoverColumn column, Function<SheetCell, Cleaned<T>> reader) {
        try {
            var read = reader.apply(raw.cell(column));
            if (read.remark() != null) {
                remarks.add(new CellFault(column, read.remark()));
            }
            return read.value();
        } catch (InvalidValue e) {
            faults.add(new CellFault(column, e.text()));
            return null;
        }
    }

    private static <T> Cleaned<T> parsed(SheetCell cell, Function<String, T> parser) {
        try {
            return Cleaned.of(CellText.of(cell).map(parser).orElse(null));
        } catch (InvalidValue e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("handover-sheet.unknown-value");
        }
    }
}
