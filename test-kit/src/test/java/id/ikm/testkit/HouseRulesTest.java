package id.ikm.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every house rule fails on code that breaks it. */
class HouseRulesTest {

    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("id.ikm.wrong", "id.ikm.events");

    static Stream<Field> rules() {
        return Arrays.stream(HouseRules.class.getDeclaredFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsOnCodeThatBreaksIt(Field field) throws IllegalAccessException {
        var rule = (ArchRule) field.get(null);

        assertThatThrownBy(() -> rule.check(WRONG)).isInstanceOf(AssertionError.class);
    }
}
