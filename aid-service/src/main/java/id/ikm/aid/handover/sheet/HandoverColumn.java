package id.ikm.aid.handover.sheet;

import id.ikm.sheet.SheetTable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of such a list holds, by the headings that offices give it. */
public enum HandoverColumn {
    NUMBER("nomor bast", "no bast", "nomor berita acara", "number"),
    DATE("tanggal", "tgl", "tanggal bast", "tanggal serah terima", "date"),
    RECIPIENT("penerima", "nama penerima", "nama kelompok", "recipient"),
    RECIPIENT_ID("id penerima", "recipient id"),
    REGION("kode wilayah", "wilayah", "region"),
    VILLAGE("desa", "kelurahan", "desa kelurahan", "village"),
    NIB("nib"),
    GOODS("barang", "jenis barang", "nama barang", "goods"),
    CATEGORY("kategori", "category"),
    QUANTITY("jumlah", "volume", "quantity"),
    UNIT("satuan", "unit"),
    UNIT_VALUE("harga satuan", "unit value"),
    VALUE("nilai", "nilai total", "jumlah harga", "value"),
    CEREMONY("acara", "kegiatan", "ceremony"),
    FUNDING("sumber dana", "funding source"),
    YEAR("tahun", "tahun anggaran", "year");

    static final int MOST_ROWS = 200;
    static final SheetTable.Wanted<HandoverColumn> WANTED =
            new SheetTable.Wanted<>(HandoverColumn::headed, HandoverColumn::suffice, MOST_ROWS, "handover-sheet");

    private final Set<String> headings;

    HandoverColumn(String... headings) {
        this.headings = Set.of(headings);
    }

    /** Case, points and strokes do not matter. */
    static Optional<HandoverColumn> headed(String heading) {
        var plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }

    boolean namesTheRecipient() {
        return this == RECIPIENT || this == RECIPIENT_ID || this == NIB;
    }

    private static boolean suffice(Set<HandoverColumn> columns) {
        return columns.contains(DATE)
                && columns.contains(GOODS)
                && (columns.contains(RECIPIENT) || columns.contains(RECIPIENT_ID) || columns.contains(NIB));
    }
}
