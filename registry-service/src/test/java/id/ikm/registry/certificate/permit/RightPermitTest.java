package id.ikm.registry.certificate.permit;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.certificate.CertificateType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightPermitTest {

    @ParameterizedTest
    @CsvSource({
        "NOT_FOOD, '', ''",
        "FOOD, '', permit-pirt-or-md",
        "FOOD, HALAL, permit-pirt-or-md",
        "FOOD, PIRT, ''",
        "FOOD, BPOM_MD, ''",
        "BOTTLED_WATER, PIRT, permit-md permit-sni",
        "BOTTLED_WATER, BPOM_MD, permit-sni",
        "BOTTLED_WATER, SNI, permit-md",
        "BOTTLED_WATER, BPOM_MD SNI, ''",
        "DAIRY, PIRT, permit-md",
        "DAIRY, BPOM_MD, ''",
        "FROZEN, PIRT, permit-md",
        "FROZEN, BPOM_MD, ''",
        "CANNED_LOW_ACID, PIRT, permit-md",
        "CANNED_LOW_ACID, BPOM_MD, ''",
        "BABY_FOOD, PIRT, permit-md",
        "BABY_FOOD, BPOM_MD, ''",
        "ALCOHOL, PIRT, permit-md",
        "ALCOHOL, BPOM_MD, ''"
    })
    void tellsWhatIsMissing(FoodKind kind, String held, String missing) {
        assertThat(RightPermit.missing(kind, types(held)).stream().map(NeededPermit::code))
                .containsExactlyElementsOf(words(missing));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_FOOD, false",
        "FOOD, false",
        "BOTTLED_WATER, true",
        "DAIRY, true",
        "FROZEN, true",
        "CANNED_LOW_ACID, true",
        "BABY_FOOD, true",
        "ALCOHOL, true"
    })
    void findsAHouseholdPermitWrong(FoodKind kind, boolean wrong) {
        assertThat(RightPermit.isWrong(kind, CertificateType.PIRT)).isEqualTo(wrong);
        assertThat(RightPermit.isWrong(kind, CertificateType.BPOM_MD)).isFalse();
    }

    @Test
    void takesBottledWaterForWhatItIsWhateverElseIsSaid() {
        assertThat(FoodKind.of(true, true)).isEqualTo(FoodKind.BOTTLED_WATER);
        assertThat(FoodKind.of(false, true)).isEqualTo(FoodKind.BOTTLED_WATER);
        assertThat(FoodKind.of(true, false)).isEqualTo(FoodKind.FOOD);
        assertThat(FoodKind.of(false, false)).isEqualTo(FoodKind.NOT_FOOD);
    }

    private static List<CertificateType> types(String text) {
        return words(text).stream().map(CertificateType::valueOf).toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
