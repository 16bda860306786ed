package id.ikm.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTextsTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, id",
                "'', id",
                "en, en",
                "en-GB, en",
                "'fr,en;q=0.5', en",
                "'en;q=0.1,id;q=0.9', id",
                "fr, id",
                "';;;', id"
            })
    void speaksIndonesianUnlessEnglishIsPreferred(String header, String language) {
        assertThat(ProblemTexts.locale(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void hasATitleAndATextForEveryKindInBothLanguages() {
        for (var locale : new Locale[] {ProblemTexts.INDONESIAN, Locale.ENGLISH}) {
            assertThat(Arrays.stream(ProblemKind.values())).allSatisfy(kind -> {
                var problem = Problem.of(kind, locale, null);
                assertThat(problem.title()).isNotEqualTo(kind.slug() + ".title");
                assertThat(problem.detail()).isNotEqualTo(kind.slug());
            });
        }
    }

    @Test
    void writesNumbersWithoutDigitGroups() {
        assertThat(ProblemTexts.text(Text.of("constraint.Max", 1000), Locale.ENGLISH))
                .contains("1000");
    }
}
