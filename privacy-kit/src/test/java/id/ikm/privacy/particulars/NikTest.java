package id.ikm.privacy.particulars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidValue;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The test vectors of the domain, and what holds for every number. */
class NikTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "1209205708900001, FEMALE, 12.09.20, 120920••••••0001",
        "1209121708900002, MALE,   12.09.12, 120912••••••0002"
    })
    void knowsSexPlaceAndBirthday(String digits, Sex sex, String district, String mask) {
        var nik = new Nik(digits);

        assertThat(nik.sex()).isEqualTo(sex);
        assertThat(nik.firstRegisteredIn()).isEqualTo(district);
        assertThat(nik.bornOn(TODAY)).contains(LocalDate.of(1990, 8, 17));
        assertThat(nik.mask()).isEqualTo(mask);
    }

    @ParameterizedTest
    @CsvSource({
        "1209203002900001, nik.birthday",
        "1209207208900001, nik.birthday",
        "1209205713900001, nik.birthday",
        "1209200008900001, nik.birthday",
        "1209203208900001, nik.birthday",
        "1209204008900001, nik.birthday",
        "1209202902010001, nik.birthday",
        "1209205708900000, nik.serial",
        "120920570890001, nik.malformed",
        "12092057089000011, nik.malformed",
        "1209.20570890000, nik.malformed",
        "１209205708900001, nik.malformed"
    })
    void refusesWhatNobodyHas(String digits, String reason) {
        assertThatThrownBy(() -> new Nik(digits)).isInstanceOfSatisfying(InvalidValue.class, refusal -> assertThat(
                        refusal.text().key())
                .isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1209202902000001", "1209206902960001"})
    void takesALeapDay(String digits) {
        assertThat(new Nik(digits).digits()).isEqualTo(digits);
    }

    @Test
    void asksForTheCenturyOfWhoWouldBeTooYoungOrTooOld() {
        assertThat(new Nik("1209201708150001").bornOn(TODAY)).isEmpty();
        assertThat(new Nik("1209201708110001").bornOn(TODAY)).contains(LocalDate.of(2011, 8, 17));
        assertThat(new Nik("1209201708170001").bornOn(TODAY)).contains(LocalDate.of(1917, 8, 17));
    }

    @Property
    void takesEveryBirthdayOfBothSexes(
            @ForAll("birthdays") LocalDate born,
            @ForAll boolean woman,
            @ForAll("districts") String district,
            @ForAll @IntRange(min = 1, max = 9999) int serial) {
        var digits = "%s%02d%02d%02d%04d"
                .formatted(
                        district,
                        born.getDayOfMonth() + (woman ? 40 : 0),
                        born.getMonthValue(),
                        born.getYear() % 100,
                        serial);

        var nik = new Nik(digits);

        assertThat(nik.sex()).isEqualTo(woman ? Sex.FEMALE : Sex.MALE);
        assertThat(nik.bornOn(TODAY)).contains(born);
    }

    @Property
    void isNeverWrittenInTheClear(@ForAll("birthdays") LocalDate born, @ForAll @IntRange(min = 1, max = 9999) int n) {
        var digits =
                "120920%02d%02d%02d%04d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100, n);
        var nik = new Nik(digits);

        assertThat(nik + " " + "%s".formatted(nik)).doesNotContain(digits.substring(6, 12));
        assertThat(nik.mask()).hasSize(16).startsWith("120920").endsWith(digits.substring(12));
    }

    @Property
    void refusesEveryImpossibleDay(
            @ForAll @IntRange(min = 0, max = 99) int day, @ForAll @IntRange(min = 0, max = 99) int month) {
        var real = (day >= 1 && day <= 31 || day >= 41 && day <= 71)
                && month >= 1
                && month <= 12
                && (day > 40 ? day - 40 : day)
                        <= LocalDate.of(2000, Math.clamp(month, 1, 12), 1).lengthOfMonth();

        assertThat(Nik.isPlausible("120920%02d%02d000001".formatted(day, month)))
                .isEqualTo(real);
    }

    @Provide
    Arbitrary<LocalDate> birthdays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1917, 1, 1).toEpochDay(),
                        LocalDate.of(2011, 11, 21).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> districts() {
        return Arbitraries.of("120920", "160701", "640804", "910301", "999999");
    }
}
