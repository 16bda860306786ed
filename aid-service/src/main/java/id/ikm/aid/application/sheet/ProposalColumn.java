package id.ikm.aid.application.sheet;

import id.ikm.sheet.SheetTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a list of proposals has as columns, by the headings that offices write (DOMAIN 4.3, e-proposal). */
enum ProposalColumn {
    NUMBER("nomor proposal", "no proposal", "nomor permohonan", "no permohonan", "nomor surat"),
    DATE("tanggal proposal", "tgl proposal", "tanggal permohonan", "tanggal surat"),
    APPLICANT("pemohon", "nama pemohon", "kelompok", "nama kelompok", "nama penerima"),
    APPLICANT_ID("id pemohon"),
    NIB("nib"),
    PURPOSE("tujuan", "peruntukan", "uraian", "kegiatan"),
    AMOUNT("nominal", "jumlah permohonan", "nilai permohonan", "anggaran diminta"),
    LAST_RECEIVED("tahun terakhir menerima", "terakhir menerima"),
    ITEM("barang", "nama barang", "jenis bantuan"),
    CATEGORY("kategori", "kategori barang"),
    RECOMMENDATION("nomor rekomendasi", "no rekomendasi", "nomor surat rekomendasi"),
    RECOMMENDED_ON("tanggal rekomendasi", "tgl rekomendasi"),
    RECOMMENDED_BY("jabatan pemberi rekomendasi", "opd pemberi rekomendasi", "dinas pemberi rekomendasi");

    static final int MOST_ROWS = 500;
    static final SheetTable.Wanted<ProposalColumn> WANTED =
            new SheetTable.Wanted<>(ProposalColumn::headed, ProposalColumn::suffice, MOST_ROWS, "application-sheet");

    private final List<String> headings;

    ProposalColumn(String... headings) {
        this.headings = List.of(headings);
    }

    static Optional<ProposalColumn> headed(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }

    boolean namesTheApplicant() {
        return this == APPLICANT || this == APPLICANT_ID || this == NIB;
    }

    private static boolean suffice(Set<ProposalColumn> columns) {
        return columns.contains(PURPOSE) && columns.stream().anyMatch(ProposalColumn::namesTheApplicant);
    }

    String heading() {
        return headings.getFirst();
    }
}
