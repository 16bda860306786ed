package id.ikm.kit.idempotency;

import id.ikm.web.problem.ProblemAnswers;
import id.ikm.web.problem.ProblemKind;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a repeated request. */
class RepeatedMapper {

    private final ProblemAnswers answers;

    RepeatedMapper(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response map(Repeated repeated, HttpHeaders request) {
        return switch (repeated) {
            case Repeated.Answered first -> again(first);
            case Repeated.StillRunning running -> answers.answer(ProblemKind.STILL_RUNNING, request);
            case Repeated.WithAnotherBody other -> answers.answer(ProblemKind.IDEMPOTENCY_KEY_REUSED, request);
        };
    }

    private static Response again(Repeated.Answered first) {
        var response = Response.status(first.status).entity(first.body).header("Idempotency-Replayed", "true");
        first.headers.forEach(response::header);
        return response.build();
    }
}
