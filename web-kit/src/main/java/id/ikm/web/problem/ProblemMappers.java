package id.ikm.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The table of "what went wrong" to "what the client is told"; service-kit adds the rows about the database. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemAnswers answers;
    private final BodyFaults bodyFaults;

    ProblemMappers(ProblemAnswers answers, BodyFaults bodyFaults) {
        this.answers = answers;
        this.bodyFaults = bodyFaults;
    }

    @ServerExceptionMapper
    Response map(RequestRefused e, HttpHeaders headers) {
        return answers.answer(e.kind(), e.text(), e.faults(), headers);
    }

    @ServerExceptionMapper
    Response map(ConstraintViolationException e, HttpHeaders headers) {
        var locale = answers.locale(headers);
        var errors = e.getConstraintViolations().stream()
                .map(violation -> ViolationPointers.fieldError(violation, locale))
                .sorted(java.util.Comparator.comparing(FieldError::pointer))
                .toList();
        return answers.answerWith(ProblemKind.VALIDATION, errors, headers);
    }

    @ServerExceptionMapper
    Response map(MismatchedInputException e, HttpHeaders headers) {
        return body(e, headers);
    }

    @ServerExceptionMapper
    Response map(InvalidDefinitionException e, HttpHeaders headers) {
        return body(e, headers);
    }

    /** Nested too deep, a number too long: the limits of {@code StrictJson}. */
    @ServerExceptionMapper
    Response map(StreamConstraintsException e, HttpHeaders headers) {
        return body(e, headers);
    }

    @ServerExceptionMapper
    Response map(WebApplicationException e, HttpHeaders headers) {
        if (e.getCause() instanceof JsonProcessingException malformed) {
            return body(malformed, headers);
        }
        var status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        if (status >= 500) {
            LOG.error("Answered " + status, e);
        }
        return answers.answer(ProblemKind.of(status), headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(HttpHeaders headers) {
        return Response.fromResponse(answers.answer(ProblemKind.UNAUTHENTICATED, headers))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response map(ForbiddenException e, HttpHeaders headers) {
        return answers.answer(ProblemKind.FORBIDDEN, headers);
    }

    @ServerExceptionMapper
    Response map(Throwable e, HttpHeaders headers) {
        LOG.error("Unexpected", e);
        return answers.answer(ProblemKind.INTERNAL, headers);
    }

    Response body(JsonProcessingException e, HttpHeaders headers) {
        var fault = bodyFaults.of(e);
        return fault.pointer().isEmpty()
                ? answers.answer(ProblemKind.MALFORMED_BODY, fault.text(), List.of(), headers)
                : answers.answer(ProblemKind.VALIDATION, Text.of("validation"), List.of(fault), headers);
    }
}
