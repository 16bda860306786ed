package id.ikm.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The one error body of every service: RFC 9457 problem details. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type, String title, int status, String detail, String correlationId, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of this kind with its standard text, for whoever has no exception at hand (the gateway, filters). */
    public static Problem of(ProblemKind kind, Locale locale, String correlationId) {
        return of(kind, Text.of(kind.slug()), List.of(), locale, correlationId);
    }

    static Problem of(ProblemKind kind, Text text, List<FieldFault> faults, Locale locale, String correlationId) {
        var errors = faults.stream()
                .map(fault ->
                        new FieldError(fault.pointer(), fault.text().key(), ProblemTexts.text(fault.text(), locale)))
                .toList();
        return of(kind, ProblemTexts.text(text, locale), errors, locale, correlationId);
    }

    static Problem of(ProblemKind kind, String detail, List<FieldError> errors, Locale locale, String correlationId) {
        var title = ProblemTexts.text(Text.of(kind.slug() + ".title"), locale);
        return new Problem(kind.type(), title, kind.status(), detail, correlationId, errors);
    }
}
