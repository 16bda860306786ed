package id.ikm.registry.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.ikm.sheet.SheetRefused;
import org.junit.jupiter.api.Test;

class DirectoryHeaderTest {

    @Test
    void knowsTheSheetInItsOrder() {
        var header = DirectoryHeader.of(1, DirectoryFixtures.header()).orElseThrow();

        assertThat(header.positions()).hasSize(27);
        DirectoryColumn.SHEET.forEach(column -> assertThat(header.positions()).containsEntry(column, column.ordinal()));
        assertThat(header.ignored()).isEmpty();
    }

    @Test
    void toleratesCaseSpacesSynonymsOrderAndOtherColumns() {
        var header = DirectoryHeader.of(
                        3,
                        DirectoryFixtures.texts(
                                "No.",
                                " nama  USAHA ",
                                "Desa/Kelurahan",
                                "TK  LAKI-LAKI",
                                "No. HP",
                                "NIB",
                                "Keterangan"))
                .orElseThrow();

        assertThat(header.positions())
                .containsEntry(DirectoryColumn.NAME, 1)
                .containsEntry(DirectoryColumn.VILLAGE, 2)
                .containsEntry(DirectoryColumn.MALE_WORKERS, 3)
                .containsEntry(DirectoryColumn.PHONE, 4)
                .containsEntry(DirectoryColumn.NIB, 5);
        assertThat(header.ignored()).containsExactly("No.", "Keterangan");
    }

    @Test
    void isNotATitleAboveTheTableNorARowOfIt() {
        assertThat(DirectoryHeader.of(1, DirectoryFixtures.texts("DIREKTORI IKM KABUPATEN ASAHAN")))
                .isEmpty();
        assertThat(DirectoryHeader.of(1, DirectoryFixtures.texts("Perusahaan", "KBLI")))
                .isEmpty();
        assertThat(DirectoryHeader.of(1, DirectoryFixtures.row(java.util.Map.of())))
                .isEmpty();
    }

    @Test
    void refusesTwoColumnsOfOneMeaning() {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> DirectoryHeader.of(
                        1, DirectoryFixtures.texts("Nama Usaha", "Nama Perusahaan", "KBLI", "NPWP")));
    }
}
