package id.ikm.privacy.particulars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidValue;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticularsTest {

    @ParameterizedTest
    @CsvSource({
        "01.234.567.4-123.000, 012345674123000, true",
        "012345674123000,      012345674123000, true",
        "013121660091000,      013121660091000, true",
        "016090524017000,      016090524017000, true",
        "216090524017001,      216090524017001, false",
        "0012345674123000,     0012345674123000, true",
        "0216090524017001,     0216090524017001, false",
        "1209205708900001,     1209205708900001, true",
        "1209203002900001,     1209203002900001, false"
    })
    void doubtsATaxNumberAndTakesIt(String written, String digits, boolean plausible) {
        var npwp = new Npwp(written);

        assertThat(npwp.digits()).isEqualTo(digits);
        assertThat(npwp.isPlausible()).isEqualTo(plausible);
        assertThat(npwp.toString()).contains("•••••").doesNotContain(digits);
    }

    @Test
    void knowsTheSameTaxpayerByTheOldNumberAndTheNew() {
        assertThat(new Npwp("012345674123000").sixteen()).isEqualTo(new Npwp("0012345674123000").sixteen());
        assertThat(new Npwp("1209205708900001").isNik()).isTrue();
        assertThat(new Npwp("012345674123000").isNik()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01234567412300", "01.234.5674.123.000", "00123456741230001", "01234567412300x"})
    void refusesATaxNumberOfAnotherLength(String written) {
        assertThatThrownBy(() -> new Npwp(written)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void refusesAPlaceOfWorkThatIsNotOfItsOwner() {
        var nitku = new Nitku("0012345674123000000000");

        assertThat(nitku.contradicts(new Npwp("0012345674123000"))).isFalse();
        assertThat(nitku.contradicts(new Npwp("012345674123000"))).isFalse();
        assertThat(nitku.contradicts(new Npwp("1209205708900001"))).isTrue();
        assertThat(new Nitku("1209205708900001000001").contradicts(new Npwp("012345674123000")))
                .isFalse();
        assertThat(nitku.mask()).isEqualTo("001234••••••3000000000");
        assertThatThrownBy(() -> new Nitku("012345674123000")).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0812-3456-7890,    +6281234567890, true",
        "6281234567890,     +6281234567890, true",
        "+62 812 3456 7890, +6281234567890, true",
        "(0623) 41234,      +6262341234,    true",
        "+60 12-345 6789,   +60123456789,   true",
        "0812345,           +620812345,     false",
        "08123456789012345, +628123456789012345, false"
    })
    void keepsAPhoneNumberAsE164(String written, String e164, boolean plausible) {
        var phone = new PhoneNumber(written);

        assertThat(phone.e164()).isEqualTo(e164);
        assertThat(phone.isPlausible()).isEqualTo(plausible);
        assertThat(phone.toString()).contains("•").doesNotContain(e164);
    }

    @Property(tries = 200)
    void readsItsOwnPhoneNumberAgain(@ForAll @LongRange(min = 81_000_000_00L, max = 89_999_999_999L) long national) {
        var phone = new PhoneNumber("0" + national);

        assertThat(new PhoneNumber(phone.e164())).isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "halo", "0800 FLOWERS", "+62812••••••90", "0812\n3456"})
    void refusesWhatIsNoPhoneNumber(String written) {
        assertThatThrownBy(() -> new PhoneNumber(written)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@b", "a b@example.id", "a•••@example.id", "a@example..id", "a@@example.id"})
    void refusesWhatIsNoMailAddress(String written) {
        assertThatThrownBy(() -> new EmailAddress(written)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void masks() {
        assertThat(new EmailAddress("Aminah@Example.ID").value()).isEqualTo("Aminah@example.id");
        assertThat(new EmailAddress("aminah@example.id").mask()).isEqualTo("a•••@example.id");
        assertThat(Mask.name(" Siti  Aminah ")).isEqualTo("S••• A•••");
        assertThat(new PhoneNumber("081234567890").mask()).isEqualTo("+62812••••••90");
        assertThat(aPosition("2.98765", "99.61234").toString()).isEqualTo("••••••");
    }

    @Test
    void findsANeighbourAcrossTheEdgeOfACell() {
        var workshop = aPosition("2.9879999", "99.6120001");
        var nextDoor = aPosition("2.9880001", "99.6119999");
        var farAway = aPosition("2.9901", "99.6120");

        assertThat(workshop.cell()).isNotEqualTo(nextDoor.cell());
        assertThat(workshop.nearbyCells()).hasSize(9).contains(workshop.cell(), nextDoor.cell());
        assertThat(workshop.nearbyCells()).doesNotContain(farAway.cell());
        assertThat(aPosition("-0.0001", "0.0001").cell()).isEqualTo("-1 0");
        assertThat(Position.parse(workshop.text())).isEqualTo(workshop);
    }

    private static Position aPosition(String latitude, String longitude) {
        return new Position(new BigDecimal(latitude), new BigDecimal(longitude));
    }
}
