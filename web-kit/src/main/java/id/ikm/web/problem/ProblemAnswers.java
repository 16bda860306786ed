package id.ikm.web.problem;

import id.ikm.web.correlation.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** Turns a kind of problem into the HTTP answer, in the language of the request. */
@ApplicationScoped
public class ProblemAnswers {

    public Response answer(ProblemKind kind, HttpHeaders headers) {
        return answer(kind, Text.of(kind.slug()), List.of(), headers);
    }

    public Response answer(ProblemKind kind, Text text, List<FieldFault> faults, HttpHeaders headers) {
        return build(Problem.of(kind, text, faults, locale(headers), Correlation.current()), kind);
    }

    Response answerWith(ProblemKind kind, List<FieldError> errors, HttpHeaders headers) {
        var locale = locale(headers);
        var detail = ProblemTexts.text(Text.of(kind.slug()), locale);
        return build(Problem.of(kind, detail, errors, locale, Correlation.current()), kind);
    }

    Locale locale(HttpHeaders headers) {
        return ProblemTexts.locale(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Response build(Problem problem, ProblemKind kind) {
        var response = Response.status(kind.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (kind.retryAfterSeconds() > 0) {
            response.header(HttpHeaders.RETRY_AFTER, kind.retryAfterSeconds());
        }
        return response.build();
    }
}
