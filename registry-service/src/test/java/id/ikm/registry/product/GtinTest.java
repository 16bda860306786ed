package id.ikm.registry.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidValue;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class GtinTest {

    @Example
    void takesTheSyntheticAndThePublishedOnes() {
        assertThat(List.of("8991234567891", "4006381333931", "036000291452", "96385074", "18991234567898"))
                .allSatisfy(text -> assertThat(new Gtin(text)).hasToString(text));
    }

    @Example
    void refusesAnotherLengthAndAnythingButDigits() {
        assertThat(List.of("", "899123456789", "899 1234567891", "899123456789１", "123456789", "8991234567890"))
                .allSatisfy(text ->
                        assertThatThrownBy(() -> new Gtin(text)).as(text).isInstanceOf(InvalidValue.class));
    }

    @Example
    void knowsWhatWasRegisteredHere() {
        assertThat(new Gtin("8991234567891").isOfIndonesia()).isTrue();
        assertThat(new Gtin("18991234567898").isOfIndonesia()).isTrue();
        assertThat(new Gtin("4006381333931").isOfIndonesia()).isFalse();
    }

    @Property
    void takesExactlyOneLastDigit(@ForAll("payloads") String payload) {
        var taken = java.util.stream.IntStream.range(0, 10)
                .filter(last -> isGtin(payload + last))
                .toArray();

        assertThat(taken).containsExactly(Gtin.checkDigit(payload));
    }

    @Property
    void noticesOneWrongDigit(
            @ForAll("payloads") String payload,
            @ForAll @IntRange(max = 12) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var right = payload + Gtin.checkDigit(payload);
        int position = at % right.length();
        int digit = (right.charAt(position) - '0' + by) % 10;

        assertThat(isGtin(right.substring(0, position) + digit + right.substring(position + 1)))
                .isFalse();
    }

    @Provide
    Arbitrary<String> payloads() {
        return Arbitraries.of(7, 11, 12, 13)
                .flatMap(length -> Arbitraries.strings().numeric().ofLength(length));
    }

    private static boolean isGtin(String text) {
        try {
            return new Gtin(text).value().equals(text);
        } catch (InvalidValue e) {
            return false;
        }
    }
}
