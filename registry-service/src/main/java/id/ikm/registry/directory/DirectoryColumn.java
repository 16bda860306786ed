package id.ikm.registry.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The 27 columns of the directory sheet in their order (DOMAIN 6.2 [V]), then those that some offices add. */
public enum DirectoryColumn {
    LEGAL_FORM("Badan Usaha", "bentuk badan usaha", "bentuk usaha", "badan hukum", "bentuk badan hukum"),
    NAME("Nama Perusahaan", "nama usaha", "nama ikm", "nama industri", "nama unit usaha", "perusahaan"),
    OWNER("Nama Pemilik", "pemilik", "nama pengusaha", "nama pemilik usaha", "penanggung jawab", "nama pimpinan"),
    STREET("Jalan", "alamat", "alamat jalan", "alamat usaha", "alamat perusahaan", "alamat lengkap"),
    VILLAGE("Kelurahan", "desa", "kelurahan desa", "desa kelurahan", "kel desa", "desa kel", "nama desa", "kel"),
    DISTRICT("Kecamatan", "kec", "nama kecamatan"),
    PHONE("Telepon", "telp", "no telp", "no telepon", "nomor telepon", "telpon", "no hp", "hp", "kontak", "telepon hp"),
    FAX("Fax", "faks", "faksimile", "no fax", "faximile"),
    EMAIL("Email", "e mail", "surel", "alamat email"),
    WEB("Web", "website", "situs", "situs web", "laman", "alamat web"),
    LICENCE(
            "Izin Usaha Industri",
            "izin usaha",
            "ijin usaha industri",
            "jenis izin",
            "izin",
            "perizinan",
            "izin industri"),
    LICENCE_YEAR("Tahun Izin", "tahun ijin", "thn izin", "tahun terbit izin", "tanggal izin", "tgl izin"),
    KBLI("KBLI", "kode kbli", "no kbli", "kbli 2020", "kbli 2025", "kbli 5 digit", "klui kbli"),
    COMMODITY("Komoditi", "komoditas", "jenis komoditi"),
    PRODUCT("Jenis Produk", "produk", "nama produk", "jenis produksi", "hasil produksi"),
    BRANCH("Cabang Industri", "cabang", "jenis industri", "bidang usaha", "kelompok industri"),
    DATA_YEAR("Tahun Data", "thn data", "tahun", "tahun pendataan"),
    MALE_WORKERS(
            "TK Laki-laki", "tenaga kerja laki laki", "tk l", "tk lk", "laki laki", "pekerja laki laki", "tk pria"),
    FEMALE_WORKERS(
            "TK Perempuan", "tenaga kerja perempuan", "tk p", "tk pr", "perempuan", "pekerja perempuan", "tk wanita"),
    INVESTMENT(
            "Nilai Investasi",
            "investasi",
            "nilai investasi rp",
            "investasi rp",
            "modal investasi",
            "jumlah investasi"),
    CAPACITY(
            "Jumlah Kapasitas Produksi",
            "kapasitas produksi",
            "kapasitas",
            "jml kapasitas produksi",
            "kapasitas terpasang"),
    UNIT("Satuan", "satuan kapasitas", "satuan produksi"),
    PRODUCTION_VALUE("Nilai Produksi", "nilai produksi rp", "produksi rp", "nilai hasil produksi"),
    MATERIAL_VALUE(
            "Nilai BB/BP",
            "nilai bb bp rp",
            "nilai bb",
            "nilai bahan baku",
            "nilai bahan baku bahan penolong",
            "bahan baku"),
    EXPORT_SHARE("Orientasi Ekspor (%)", "orientasi ekspor", "ekspor", "persen ekspor", "orientasi eksport"),
    EXPORT_COUNTRIES("Negara Tujuan", "negara tujuan ekspor", "tujuan ekspor", "negara ekspor"),
    NPWP("NPWP", "no npwp", "nomor npwp"),
    NIB("NIB", "no nib", "nomor nib", "nomor induk berusaha"),
    NIK("NIK Pemilik", "nik", "no ktp", "nik pengusaha", "nomor ktp"),
    KBLI_EDITION("Edisi KBLI", "tahun kbli", "versi kbli");

    /** The sheet as DOMAIN has it; what stands behind is read where it is there, and asked of nobody. */
    public static final List<DirectoryColumn> SHEET = List.of(values()).subList(0, 27);

    private static final Set<DirectoryColumn> CODES = Set.of(PHONE, FAX, KBLI, NPWP, NIB, NIK);

    private final String title;
    private final Set<String> names;

    DirectoryColumn(String title, String... synonyms) {
        this.title = title;
        var all = new java.util.HashSet<>(Arrays.asList(synonyms));
        all.add(DirectoryHeader.comparable(title));
        this.names = Set.copyOf(all);
    }

    public String title() {
        return title;
    }

    /** Digits that a spreadsheet program must not take for a number. */
    public boolean isCode() {
        return CODES.contains(this);
    }

    boolean isCalled(String comparable) {
        return names.contains(comparable);
    }
}
