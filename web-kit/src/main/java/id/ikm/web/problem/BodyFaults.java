package id.ikm.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body in words of the body: a pointer and a text, never a class name. */
@ApplicationScoped
class BodyFaults {

    /** The fault; its pointer is empty where the JSON as a whole cannot be read. */
    FieldFault of(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                FieldFault.at(pointer(unknown), "field.unknown", unknown.getPropertyName());
            case JsonMappingException mapping
            when cause(mapping) instanceof InvalidValue invalid -> new FieldFault(pointer(mapping), invalid.text());
            case JsonMappingException mapping
            when mapping.getCause() instanceof InputCoercionException ->
                FieldFault.at(pointer(mapping), "field.number");
            case MismatchedInputException mismatch
            when !mismatch.getPath().isEmpty() ->
                FieldFault.at(pointer(mismatch), "field.type", wanted(mismatch.getTargetType()));
            case JsonMappingException mapping
            when !(mapping.getCause() instanceof JsonProcessingException)
                    && !mapping.getPath().isEmpty() -> FieldFault.at(pointer(mapping), "parameter.malformed");
            default -> malformed(e);
        };
    }

    private static FieldFault malformed(JsonProcessingException e) {
        var at = e.getLocation();
        return at == null || at.getLineNr() < 1
                ? FieldFault.at("", "malformed-body")
                : FieldFault.at("", "malformed-body.at", at.getLineNr(), at.getColumnNr());
    }

    private static Throwable cause(JsonMappingException e) {
        Throwable cause = e.getCause();
        while (cause != null && !(cause instanceof InvalidValue) && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null
                        ? String.valueOf(step.getIndex())
                        : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String wanted(Class<?> type) {
        if (type == null) {
            return "JSON";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(" | "));
        }
        if (type == BigDecimal.class || type == double.class || type == Double.class) {
            return "number";
        }
        if (Number.class.isAssignableFrom(type) || type == long.class || type == int.class) {
            return "integer";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true | false";
        }
        return switch (type.getSimpleName()) {
            case "String" -> "string";
            case "LocalDate" -> "YYYY-MM-DD";
            case "Instant" -> "YYYY-MM-DDThh:mm:ssZ";
            case "UUID" -> "UUID";
            case "List", "Set", "ArrayList" -> "array";
            default -> "object";
        };
    }
}
