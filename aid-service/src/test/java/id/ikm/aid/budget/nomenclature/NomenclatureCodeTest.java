package id.ikm.aid.budget.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NomenclatureCodeTest {

    @ParameterizedTest
    @CsvSource({
        "3.31.02,           PROGRAMME,    ",
        "3.31.02.2.01,      ACTIVITY,     3.31.02",
        "3.31.02.2.01.04,   SUB_ACTIVITY, 3.31.02.2.01",
        "3.31.02.2.01.0004, SUB_ACTIVITY, 3.31.02.2.01"
    })
    void knowsItsLevelAndWhatItLiesUnder(String code, BudgetLevel level, String parent) {
        var read = new NomenclatureCode(code);

        assertThat(read.level()).isEqualTo(level);
        assertThat(read.parent()).isEqualTo(parent == null ? null : new NomenclatureCode(parent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "3.31",
                "3.31.2",
                "33102",
                "3.31.02.2",
                "3.31.02.2.01.004",
                "3.31.02.2.01.0004.1",
                "12.09.19"
            })
    void isNothingElse(String text) {
        assertThatThrownBy(() -> new NomenclatureCode(text)).isInstanceOf(InvalidValue.class);
    }

    @Property
    void aSubActivityLiesUnderAnActivityUnderAProgramme(
            @ForAll @IntRange(max = 9) int affair,
            @ForAll @IntRange(max = 99) int number,
            @ForAll @IntRange(max = 9999) int last) {
        var code = new NomenclatureCode("%d.%02d.%02d.2.%02d.%04d".formatted(affair, number, number, number, last));

        assertThat(code.value()).startsWith(code.parent().value());
        assertThat(code.parent().level()).isEqualTo(BudgetLevel.ACTIVITY);
        assertThat(code.parent().parent().level()).isEqualTo(BudgetLevel.PROGRAMME);
        assertThat(code.parent().parent().parent()).isNull();
    }
}
