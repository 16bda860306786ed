package id.ikm.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarningsTest {

    @Test
    void tellsWhatIsOddInTheLanguageOfTheReader() {
        var warnings = new Warnings().add("/mainKbli/code", "constraint.Max", 5);

        var indonesian = warnings.told(null).getFirst();
        var english = warnings.told("en-GB").getFirst();

        assertThat(indonesian.pointer()).isEqualTo("/mainKbli/code");
        assertThat(indonesian.code()).isEqualTo("constraint.Max");
        assertThat(english.detail()).contains("5").isNotEqualTo(indonesian.detail());
    }

    @Test
    void hasNothingToTellOfWhatIsInOrder() {
        assertThat(new Warnings().told("en")).isEmpty();
    }
}
