package id.ikm.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Locale;
import java.util.Set;

/** Where a violated constraint stands in the request: {@code /items/0/name} in the body, {@code ?limit} in the query. */
class ViolationPointers {

    /** What resources call their {@code @BeanParam}s. */
    private static final Set<String> QUERY_BEANS = Set.of("page", "filter");

    private ViolationPointers() {}

    static FieldError fieldError(ConstraintViolation<?> violation, Locale locale) {
        var annotation = violation.getConstraintDescriptor().getAnnotation().annotationType();
        var code = annotation.getSimpleName();
        var values = violation.getConstraintDescriptor().getAttributes();
        var key = "constraint." + code;
        var text = new Text(
                key,
                java.util.stream.Stream.of("min", "max", "value", "integer")
                        .filter(values::containsKey)
                        .map(values::get)
                        .toList());
        var detail = ProblemTexts.text(text, locale);
        return new FieldError(
                pointer(violation.getPropertyPath()), key, detail.equals(key) ? violation.getMessage() : detail);
    }

    /** The first nodes are the method and its parameter; a body parameter has children, a query parameter has none. */
    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case PARAMETER -> parameter = node.getName();
                case PROPERTY, CONTAINER_ELEMENT, BEAN -> append(pointer, node);
                default -> {
                    // method, constructor, return value: not part of the request
                }
            }
        }
        if (pointer.isEmpty()) {
            return standalone(parameter);
        }
        return QUERY_BEANS.contains(parameter) ? "?" + pointer.substring(1) : pointer.toString();
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.isInIterable() && node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(node.getKey());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append('/').append(node.getName());
        }
    }

    private static String standalone(String parameter) {
        return switch (parameter) {
            case "command" -> "";
            default -> "?" + parameter;
        };
    }
}
