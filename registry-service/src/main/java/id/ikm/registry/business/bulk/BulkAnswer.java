package id.ikm.registry.business.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ikm.web.problem.Problem;
import java.util.UUID;

/** What became of one line: the business that it registered, or the problem that a single request would have had. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BulkAnswer(int line, int status, UUID id, Boolean replayed, Problem problem) {

    private static final int CREATED = 201;

    static BulkAnswer registered(int line, UUID id) {
        return new BulkAnswer(line, CREATED, id, null, null);
    }

    static BulkAnswer again(int line, UUID id) {
        return new BulkAnswer(line, CREATED, id, true, null);
    }

    static BulkAnswer refused(int line, Problem problem) {
        return new BulkAnswer(line, problem.status(), null, null, problem);
    }
}
