package id.ikm.registry.directory;

import static id.ikm.registry.directory.DirectoryColumn.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.business.LegalForm;
import id.ikm.registry.directory.cell.Licence;
import id.ikm.web.region.RegionCode;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CleaningRowTest {

    private final DirectoryHeader header =
            DirectoryHeader.of(1, DirectoryFixtures.header()).orElseThrow();

    @Test
    void readsARowAsAnOfficeWritesIt() {
        var row = clean(Map.ofEntries(
                Map.entry(LEGAL_FORM, "UD"),
                Map.entry(OWNER, "Siti AMINAH"),
                Map.entry(VILLAGE, "Mutiara"),
                Map.entry(PHONE, "81234567890"),
                Map.entry(FAX, "-"),
                Map.entry(LICENCE, "belum"),
                Map.entry(LICENCE_YEAR, "-"),
                Map.entry(KBLI, "10794; 10710"),
                Map.entry(DATA_YEAR, "2025"),
                Map.entry(MALE_WORKERS, "2"),
                Map.entry(FEMALE_WORKERS, "-"),
                Map.entry(INVESTMENT, "1,828,883"),
                Map.entry(CAPACITY, "12,5"),
                Map.entry(UNIT, "bks")));

        assertThat(row.remarks()).isEmpty();
        var entry = row.entry();
        assertThat(entry.legalForm()).isEqualTo(LegalForm.UD);
        assertThat(entry.region()).isEqualTo(new RegionCode("12.09.20.1006"));
        assertThat(entry.person().owner()).isEqualTo("Siti AMINAH");
        assertThat(entry.person().phone()).isEqualTo("+6281234567890");
        assertThat(entry.trade().licence()).isEqualTo(Licence.NONE);
        assertThat(entry.kbli().edition()).isEqualTo("2020");
        assertThat(entry.kbli().codes()).containsExactly("10794", "10710");
        assertThat(entry.figures().investment()).isEqualTo(1_828_883L);
        assertThat(entry.figures().femaleWorkers()).isNull();
        assertThat(entry.figures().unit()).isEqualTo("bks");
    }

    @Test
    void tellsAllFaultsOfARowAtOnce() {
        var row = clean(Map.of(NAME, "-", INVESTMENT, "banyak", KBLI, "1071", VILLAGE, "Entah", NPWP, "1.20905E+15"));

        assertThat(row.isFaulty()).isTrue();
        assertThat(row.remarks())
                .filteredOn(CellRemark::fault)
                .extracting(CellRemark::column)
                .containsExactlyInAnyOrder(NAME, INVESTMENT, KBLI, NPWP);
        assertThat(row.remarks())
                .filteredOn(remark -> !remark.fault())
                .extracting(CellRemark::key)
                .containsExactly("directory.village-unknown");
    }

    @Property(tries = 300)
    void readsOrRefusesWhateverIsInTheCells(@ForAll @Size(27) String[] texts) {
        var row = new CleaningRow(header, DirectoryFixtures.texts(texts), DirectoryFixtures.RULES).clean();

        assertThat(row.isFaulty()).isEqualTo(row.remarks().stream().anyMatch(CellRemark::fault));
    }

    private CleanedRow clean(Map<DirectoryColumn, String> cells) {
        return new CleaningRow(header, DirectoryFixtures.row(cells), DirectoryFixtures.RULES).clean();
    }
}
