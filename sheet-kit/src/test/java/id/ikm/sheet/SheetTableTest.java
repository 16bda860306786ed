package id.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.sheet.SheetTable.Wanted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetTableTest {

    private static final Wanted<String> NAME_AND_DAY = new Wanted<>(
            heading -> Optional.of(heading).filter(Set.of("Nama", "Tanggal")::contains),
            columns -> columns.containsAll(Set.of("Nama", "Tanggal")),
            2,
            "list");

    @Test
    void readsWhatStandsBelowTheHeadingsWhereverTheyAre() throws IOException {
        var table = read("DAFTAR TAHUN 2024\n\nTanggal;Catatan;Nama\n2024-01-02;x;Ani\n");

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().number()).isEqualTo(4);
        assertThat(table.rows().getFirst().cell("Nama").text()).isEqualTo("Ani");
        assertThat(table.ignored().columns()).containsExactly("Catatan");
    }

    @Test
    void passesOverRowsThatNumberTheColumnsOrAddThemUp() throws IOException {
        var table = read("No;Nama;Tanggal\n1;2;3\n1;Ani;2024-01-02\n;Grand Total:;12\n");

        assertThat(table.rows()).extracting(row -> row.cell("Nama").text()).containsExactly("Ani");
        assertThat(table.ignored().rows()).containsExactly(2L, 4L);
    }

    @Test
    void keepsRowsThatOnlyLookAlike() throws IOException {
        var table = read("Nama;Tanggal\nTotal Jaya;2024-01-02\n1;2\n");

        assertThat(table.rows()).hasSize(2);
        assertThat(table.ignored().rows()).isEmpty();
    }

    @Test
    void refusesWhatHasNoHeadingsNoRowsOrTooMany() {
        assertThatThrownBy(() -> read("Nama\nAni\n")).hasMessage("list.no-table");
        assertThatThrownBy(() -> read("Nama;Tanggal\n")).hasMessage("sheet.no-rows");
        assertThatThrownBy(() -> read("Nama;Tanggal\na;b\nc;d\ne;f\n")).hasMessage("list.too-long");
    }

    private static SheetTable<String> read(String text) throws IOException {
        return SheetTable.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), NAME_AND_DAY);
    }
}
