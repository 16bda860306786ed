package id.ikm.aid.credit.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenRupiahTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "43,6 M                              | 43600000000",
                "Rp 43,6 M                           | 43600000000",
                "Rp43.6 miliar                       | 43600000000",
                "450 M                               | 450000000000",
                "450M                                | 450000000000",
                "1.250 M                             | 1250000000000",
                "1,25 T                              | 1250000000000",
                "Rp 1,2 triliun                      | 1200000000000",
                "200 juta                            | 200000000",
                "750 ribu                            | 750000",
                "Rp. 43.600.000.000                  | 43600000000",
                "Rp 43.600.000.000,50                | 43600000001",
                "43,600,000,000                      | 43600000000",
                "43.6 billion                        | 43600000000",
                "hingga 18 Agustus 2022 Rp 43,6 M    | 43600000000",
                "KUR 2022 mencapai 450 M             | 450000000000"
            })
    void isReadAsIndonesianNewsWritesIt(String text, long rupiah) {
        assertThat(WrittenRupiah.in(text)).singleElement().satisfies(one -> assertThat(one.rupiah())
                .isEqualByComparingTo(String.valueOf(rupiah)));
    }

    @ParameterizedTest
    @CsvSource({
        "'43,6 M', 43600000000, true",
        "'43,6 M', 43600000, false",
        "'43,6 M', 43612345678, true",
        "'43,6 M', 43550000000, true",
        "'43,6 M', 43700000000, false",
        "'43,6 M', 43549999999, false",
        "'450 M', 450000000, false",
        "'43.600.000.000', 43600000001, false"
    })
    void meansWhatIsRoundedOrCutOffToIt(String text, long rupiah, boolean meant) {
        assertThat(WrittenRupiah.in(text).getFirst().means(rupiah)).isEqualTo(meant);
    }

    @Test
    void isNotSeenInDaysAndWords() {
        assertThat(WrittenRupiah.in("sampai 18 Agustus 2022")).isEmpty();
        assertThat(WrittenRupiah.in("empat puluh tiga miliar")).isEmpty();
        assertThat(WrittenRupiah.in("23 mesin di 2 tempat")).isEmpty();
        assertThat(WrittenRupiah.in("Rp 43,6 M dari Rp 450 M")).hasSize(2);
    }

    @Property
    void isAlwaysTheNumberThatWasWritten(@ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long rupiah) {
        var written = "Rp " + "%,d".formatted(rupiah).replaceAll("[^0-9]", ".");

        assertThat(WrittenRupiah.in(written)).singleElement().satisfies(one -> {
            assertThat(one.means(rupiah)).isTrue();
            assertThat(one.means(rupiah + 1)).isFalse();
        });
    }
}
