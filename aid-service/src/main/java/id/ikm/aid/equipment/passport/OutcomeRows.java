package id.ikm.aid.equipment.passport;

import id.ikm.aid.outcome.OutcomeView;
import id.ikm.aid.outcome.OutcomeView.FollowUpView;
import id.ikm.aid.outcome.figure.FigureRange;
import id.ikm.aid.outcome.figure.Figures;
import id.ikm.aid.outcome.figure.Per;
import id.ikm.aid.paper.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What came of a unit, line by line on paper; what nobody measured is left open. */
class OutcomeRows {

    static final List<String> HEADS = List.of("Bulan", "Diukur", "Produksi", "Omzet", "Tenaga kerja");
    static final List<Integer> WIDTHS = List.of(13, 19, 24, 26, 18);

    private OutcomeRows() {}

    static Stream<List<String>> of(OutcomeView outcome) {
        var before = outcome.baseline();
        var first = row(
                "Sebelum",
                before == null ? "" : Written.day(before.measuredOn()),
                before == null ? Figures.UNKNOWN : before.figures());
        return Stream.concat(Stream.of(first), outcome.followUps().stream().map(OutcomeRows::row));
    }

    private static List<String> row(FollowUpView followUp) {
        var measured = followUp.measurement();
        var due = followUp.overdue() ? "lewat tempo " : "jatuh tempo ";
        return row(
                "Bulan ke-" + followUp.month(),
                measured == null ? due + Written.day(followUp.dueOn()) : Written.day(measured.measuredOn()),
                measured == null ? Figures.UNKNOWN : measured.figures());
    }

    private static List<String> row(String when, String measured, Figures figures) {
        return List.of(
                when, measured, written(figures.production()), written(figures.turnover()), written(figures.workers()));
    }

    private static String written(FigureRange range) {
        if (range == null) {
            return "";
        }
        var amount = range.min() == null
                ? "sampai " + number(range.max())
                : range.max() == null
                        ? "mulai " + number(range.min())
                        : range.min().compareTo(range.max()) == 0
                                ? number(range.min())
                                : number(range.min()) + "–" + number(range.max());
        return amount + " " + unit(range.unit()) + per(range.period());
    }

    private static String unit(String unit) {
        return switch (unit) {
            case "IDR" -> "rupiah";
            case "PERSON" -> "orang";
            default -> unit;
        };
    }

    private static String per(Per period) {
        return switch (period) {
            case null -> "";
            case DAY -> "/hari";
            case WEEK -> "/minggu";
            case MONTH -> "/bulan";
            case YEAR -> "/tahun";
        };
    }

    private static String number(BigDecimal number) {
        return Written.number(number);
    }
}
