package id.ikm.aid.application.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a list of proposals has as columns, by the headings that offices write (DOMAIN 4.3, e-proposal). */
enum ProposalColumn {
    NUMBER("nomor proposal", "no proposal", "nomor permohonan", "no permohonan", "nomor surat"),
    DATE("tanggal proposal", "tgl proposal", "tanggal permohonan", "tanggal surat"),
    APPLICANT("pemohon", "nama pemohon", "kelompok", "nama kelompok", "nama penerima"),
    APPLICANT_ID("id pemohon"),
    PURPOSE("tujuan", "peruntukan", "uraian", "kegiatan"),
    AMOUNT("nominal", "jumlah permohonan", "nilai permohonan", "anggaran diminta"),
    LAST_RECEIVED("tahun terakhir menerima", "terakhir menerima"),
    ITEM("barang", "nama barang", "jenis bantuan"),
    CATEGORY("kategori", "kategori barang");

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

    String heading() {
        return headings.getFirst();
    }
}
