package id.ikm.registry.region;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.web.region.RegionCode;
import id.ikm.web.region.RegionKind;
import id.ikm.web.region.RegionLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The delivered data set, every row of it. */
class DecreedRegionTest {

    private static final List<DecreedRegion> ALL = all();

    @Test
    void hasAsManyRegionsAsTheDecree() {
        assertThat(ALL.stream().collect(groupingBy(region -> region.code().level(), counting())))
                .isEqualTo(Map.of(
                        RegionLevel.PROVINCE, 38L,
                        RegionLevel.REGENCY, 514L,
                        RegionLevel.DISTRICT, 7_285L,
                        RegionLevel.VILLAGE, 83_762L));
    }

    @Test
    void hasAsManyOfEachKindAsTheDecree() {
        assertThat(ALL.stream()
                        .flatMap(region -> region.code().kind().stream())
                        .collect(groupingBy(kind -> kind, counting())))
                .isEqualTo(Map.of(
                        RegionKind.KABUPATEN, 416L,
                        RegionKind.KOTA, 98L,
                        RegionKind.KELURAHAN, 8_496L,
                        RegionKind.DESA, 75_252L,
                        RegionKind.DESA_ADAT, 14L));
    }

    @Test
    void hasNoOrphanAndNoCodeTwice() {
        Set<String> seen = new HashSet<>();
        for (var region : ALL) {
            assertThat(region.code().parent().map(RegionCode::value).orElse(null))
                    .as(region.toString())
                    .isEqualTo(region.parentCode());
            assertThat(region.parentCode() == null || seen.contains(region.parentCode()))
                    .as(region.toString())
                    .isTrue();
            assertThat(seen.add(region.code().value())).as(region.toString()).isTrue();
        }
    }

    @Test
    void hasAllTraditionalVillagesInJayapura() {
        assertThat(ALL)
                .filteredOn(region -> region.code().kind().equals(Optional.of(RegionKind.DESA_ADAT)))
                .hasSize(14)
                .allMatch(region -> region.code().isUnder(new RegionCode("91.03")));
    }

    @Test
    void readsQuotedNames() {
        assertThat(ALL)
                .extracting(DecreedRegion::name)
                .contains("Soka\"an", "Lambang Sari I, II, III", "Lubuk Pakam I,II");
    }

    @Property(tries = 2_000)
    void isWithinEachOfItsAncestorsAndNoOther(@ForAll("regions") RegionCode code, @ForAll("regions") RegionCode other) {
        assertThat(new RegionCode(code.toString())).isEqualTo(code);
        for (var above = code.parent(); above.isPresent(); above = above.get().parent()) {
            assertThat(code.isUnder(above.get())).isTrue();
            assertThat(above.get().isUnder(code)).isFalse();
        }
        assertThat(code.isWithin(other)).isEqualTo(code.value().equals(other.value()) || code.isUnder(other));
        assertThat(code.isUnder(other) && other.isUnder(code)).isFalse();
    }

    @Provide
    Arbitrary<RegionCode> regions() {
        return Arbitraries.of(ALL).map(DecreedRegion::code);
    }

    private static List<DecreedRegion> all() {
        List<DecreedRegion> all = new ArrayList<>();
        DecreedRegion.forEach(all::add);
        return all;
    }
}
