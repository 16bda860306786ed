package id.ikm.aid.handover.bast;

import id.ikm.aid.handover.Basis;
import id.ikm.aid.paper.Written;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of a report, as offices write them. */
class BastWords {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private BastWords() {}

    /** {@code Selasa tanggal empat belas bulan Oktober tahun dua ribu dua puluh lima (14-10-2025)} */
    static String day(LocalDate day) {
        var month = Written.day(day).split(" ")[1];
        return "%s tanggal %s bulan %s tahun %s (%02d-%02d-%d)"
                .formatted(
                        Written.weekday(day),
                        Written.inWords(day.getDayOfMonth()),
                        month,
                        Written.inWords(day.getYear()),
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear());
    }

    /** Empty where nothing is known. */
    static String basis(Basis basis) {
        var papers = new ArrayList<String>();
        if (basis != null && basis.decree() != null) {
            papers.add("Surat Keputusan " + deed(basis.decree()));
        }
        if (basis != null && basis.agreement() != null) {
            papers.add("Naskah Perjanjian Hibah Daerah " + deed(basis.agreement()));
        }
        if (basis != null && basis.other() != null) {
            papers.add(basis.other());
        }
        return papers.isEmpty() ? "" : "Berdasarkan " + String.join(" dan ", papers) + ", ";
    }

    /** {@code 1.234,5}; null stays null. */
    static String amount(BigDecimal number) {
        return number == null ? null : NumberFormat.getInstance(INDONESIAN).format(number);
    }

    static String value(Long total) {
        return total == null
                ? "Jumlah nilai barang: – (tidak diketahui)."
                : "Jumlah nilai barang: %s (%s rupiah).".formatted(Written.rupiah(total), Written.inWords(total));
    }

    static List<String> closing() {
        return List.of(
                "Barang tersebut telah diterima dalam keadaan sebagaimana tercantum di atas, dipakai sesuai peruntukannya,"
                        + " dan tidak dipindahtangankan atau diperjualbelikan. Penyerahan ini tidak dipungut biaya.",
                "Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.");
    }

    private static String deed(Basis.Deed deed) {
        return "Nomor %s tanggal %s".formatted(deed.number(), Written.day(deed.date()));
    }
}
