package id.ikm.web.parameter;

import id.ikm.web.problem.InvalidValue;
import id.ikm.web.problem.ProblemAnswers;
import id.ikm.web.problem.ProblemKind;
import id.ikm.web.problem.RequestRefused;
import id.ikm.web.problem.Text;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Jakarta REST takes a parameter that cannot be read for an address that does not exist; these tell them apart. */
class ParameterMappers {

    private final ProblemAnswers answers;

    ParameterMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response map(NotFoundException e, ResourceInfo resource, UriInfo uri, HttpHeaders headers) {
        if (e.getCause() instanceof RequestRefused refused) {
            return answers.answer(refused.kind(), refused.text(), refused.faults(), headers);
        }
        return e.getCause() == null
                ? answers.answer(ProblemKind.NOT_FOUND, headers)
                : malformed(resource, uri, headers);
    }

    @ServerExceptionMapper
    Response map(InvalidValue e, ResourceInfo resource, UriInfo uri, HttpHeaders headers) {
        return malformed(resource, uri, headers);
    }

    private Response malformed(ResourceInfo resource, UriInfo uri, HttpHeaders headers) {
        var faults = MalformedParameters.of(resource.getResourceMethod(), uri);
        return answers.answer(ProblemKind.VALIDATION, Text.of("validation"), faults, headers);
    }
}
