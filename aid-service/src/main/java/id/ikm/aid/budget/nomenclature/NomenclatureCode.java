package id.ikm.aid.budget.nomenclature;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.web.problem.InvalidValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code of the budget nomenclature, such as {@code 3.31.02.2.01.0004}; older decrees give a sub-activity two digits.
 */
@Schema(implementation = String.class, pattern = NomenclatureCode.SYNTAX, examples = "3.31.02.2.01.0004")
public record NomenclatureCode(@JsonValue String value) {

    public static final String SYNTAX = "^\\d\\.\\d{2}\\.\\d{2}(\\.\\d\\.\\d{2}(\\.\\d{2}(\\d{2})?)?)?$";

    private static final Pattern FORMAT = Pattern.compile(SYNTAX);
    private static final int PROGRAMME_LENGTH = 7;
    private static final int ACTIVITY_LENGTH = 12;

    @JsonCreator
    public NomenclatureCode {
        if (value == null || !FORMAT.matcher(value).matches()) {
            throw new InvalidValue("nomenclature-code.malformed");
        }
    }

    /** Called by Jakarta REST for query parameters. */
    public static NomenclatureCode fromString(String value) {
        return new NomenclatureCode(value);
    }

    public BudgetLevel level() {
        return switch (value.length()) {
            case PROGRAMME_LENGTH -> BudgetLevel.PROGRAMME;
            case ACTIVITY_LENGTH -> BudgetLevel.ACTIVITY;
            default -> BudgetLevel.SUB_ACTIVITY;
        };
    }

    /** Null for a programme. */
    public NomenclatureCode parent() {
        return switch (level()) {
            case PROGRAMME -> null;
            case ACTIVITY -> new NomenclatureCode(value.substring(0, PROGRAMME_LENGTH));
            case SUB_ACTIVITY -> new NomenclatureCode(value.substring(0, ACTIVITY_LENGTH));
        };
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stores the code as text. */
    @Converter(autoApply = true)
    static class AsText implements AttributeConverter<NomenclatureCode, String> {

        @Override
        public String convertToDatabaseColumn(NomenclatureCode code) {
            return code == null ? null : code.value;
        }

        @Override
        public NomenclatureCode convertToEntityAttribute(String value) {
            return value == null ? null : new NomenclatureCode(value);
        }
    }
}
