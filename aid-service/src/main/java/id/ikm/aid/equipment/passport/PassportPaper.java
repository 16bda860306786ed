package id.ikm.aid.equipment.passport;

import id.ikm.aid.equipment.EquipmentView;
import id.ikm.aid.paper.Fact;
import id.ikm.aid.paper.Paper;
import id.ikm.aid.paper.Written;
import java.util.List;

/** A passport on paper, to be kept with the machine; its QR code leads to the public page. */
class PassportPaper {

    private static final List<String> HEADS = List.of("No.", "Tanggal", "Langkah", "Keterangan", "Bukti (SHA-256)");
    private static final List<Integer> WIDTHS = List.of(7, 17, 21, 37, 18);

    private PassportPaper() {}

    static byte[] of(EquipmentPassport passport) {
        var unit = passport.equipment();
        var last = passport.steps().getLast();
        var paper = new Paper("Paspor alat " + label(unit), last.recordedAt())
                .title("PASPOR ALAT", label(unit))
                .facts(facts(passport))
                .qrCode(passport.publicAddress(), "Pindai untuk membaca riwayat alat ini tanpa data pribadi:")
                .heading("Riwayat")
                .table(
                        HEADS,
                        WIDTHS,
                        passport.steps().stream().map(PassportPaper::row).toList());
        if (!passport.outcomes().isEmpty()) {
            paper.heading("Hasil")
                    .table(
                            OutcomeRows.HEADS,
                            OutcomeRows.WIDTHS,
                            passport.outcomes().stream()
                                    .flatMap(OutcomeRows::of)
                                    .toList());
        }
        return paper.remark(
                        "Bukti ditunjukkan dengan awal sidik SHA-256 berkasnya. Keadaan menurut register pada langkah"
                                + " terakhir di atas.")
                .bytes();
    }

    private static String label(EquipmentView unit) {
        var particulars = unit.unit();
        return particulars.inventoryNumber() == null
                ? "Nomor seri " + particulars.serialNumber()
                : "Nomor inventaris " + particulars.inventoryNumber();
    }

    private static List<Fact> facts(EquipmentPassport passport) {
        var unit = passport.equipment();
        var particulars = unit.unit();
        return List.of(
                new Fact("Nama", particulars.name()),
                new Fact("Jenis", particulars.category()),
                new Fact("Merek", particulars.brand()),
                new Fact("Spesifikasi", particulars.specification()),
                new Fact("Nomor seri", particulars.serialNumber()),
                new Fact("Nilai", Written.rupiah(particulars.value())),
                new Fact("Diperoleh", acquired(unit)),
                new Fact("Sumber dana", money(passport.money())),
                new Fact("Wilayah", unit.regionCode().value()),
                new Fact("Keadaan", Words.of(unit.state())),
                new Fact("Kondisi terakhir", Words.of(unit.condition())),
                new Fact("Tempat di dinas", unit.place()),
                new Fact(
                        "Pemegang", unit.holder() == null ? null : unit.holder().name()));
    }

    private static String acquired(EquipmentView unit) {
        var acquired = unit.acquired();
        if (acquired.on() != null) {
            return Written.day(acquired.on());
        }
        return acquired.year() == null ? null : "tahun " + acquired.year();
    }

    private static String money(EquipmentPassport.Money money) {
        return money == null
                ? null
                : "%s %d, %s (%s)"
                        .formatted(
                                Words.of(money.fundingSource()),
                                money.fiscalYear(),
                                money.title(),
                                money.subActivity().code().value());
    }

    private static List<String> row(PassportStep step) {
        var day = step.on() == null ? "" : Written.day(step.on());
        return List.of(
                String.valueOf(step.number()),
                day,
                Words.of(step.kind()),
                Telling.of(step.details()),
                Telling.evidence(step));
    }
}
