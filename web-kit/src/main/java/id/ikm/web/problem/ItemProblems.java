package id.ikm.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The problem of one item of many, when the others go on: what a request of its own would have been told. */
@ApplicationScoped
public class ItemProblems {

    private final ProblemMappers mappers;
    private final ProblemAnswers answers;

    ItemProblems(ProblemMappers mappers, ProblemAnswers answers) {
        this.mappers = mappers;
        this.answers = answers;
    }

    public Problem of(Exception failure, HttpHeaders headers) {
        return document(
                switch (failure) {
                    case RequestRefused refused -> mappers.map(refused, headers);
                    case ConstraintViolationException invalid -> mappers.map(invalid, headers);
                    case com.fasterxml.jackson.core.JsonProcessingException malformed ->
                        mappers.body(malformed, headers);
                    default -> mappers.map(failure, headers);
                });
    }

    public Problem of(ProblemKind kind, HttpHeaders headers) {
        return document(answers.answer(kind, headers));
    }

    private static Problem document(Response answer) {
        return (Problem) answer.getEntity();
    }
}
