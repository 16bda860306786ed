package id.ikm.kit.problem;

import id.ikm.kit.inbox.TransientFailure;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.PreconditionFailed;
import id.ikm.web.problem.ProblemAnswers;
import id.ikm.web.problem.ProblemKind;
import id.ikm.web.problem.RequestRefused;
import id.ikm.web.problem.Text;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the database refused, told as the rule it guards: a lost race is a 409 or a 412, an absent database a 503. */
class DatabaseProblemMappers {

    private static final Logger LOG = Logger.getLogger(DatabaseProblemMappers.class);

    private static final Set<String> UNIQUE = Set.of("23505", "23P01");

    private final ProblemAnswers answers;

    DatabaseProblemMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper({
        PersistenceException.class,
        RollbackException.class,
        SQLException.class,
        QuarkusTransactionException.class,
        jakarta.transaction.TransactionalException.class
    })
    Response map(Exception e, HttpHeaders headers) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RequestRefused refused -> {
                    return answer(refused, headers);
                }
                case OptimisticLockException lost -> {
                    return answer(new PreconditionFailed(), headers);
                }
                case StaleStateException lost -> {
                    return answer(new PreconditionFailed(), headers);
                }
                case ConstraintViolationException violated
                when isUnique(violated) -> {
                    return answer(conflict(violated.getConstraintName()), headers);
                }
                default -> {
                    // its cause may say more
                }
            }
        }
        if (isUnstorable(e)) {
            return answers.answer(ProblemKind.VALIDATION, Text.of("field.unstorable"), List.of(), headers);
        }
        if (TransientFailure.in(e)) {
            LOG.warnf("The database is not available: %s", e);
            return answers.answer(ProblemKind.UNAVAILABLE, headers);
        }
        LOG.error("Unexpected", e);
        return answers.answer(ProblemKind.INTERNAL, headers);
    }

    private Response answer(RequestRefused refused, HttpHeaders headers) {
        return answers.answer(refused.kind(), refused.text(), refused.faults(), headers);
    }

    /** SQLSTATE class 22, and a check that the code did not make first: a value that no column takes. */
    private static boolean isUnstorable(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("22") || sql.getSQLState().equals("23514"))) {
                return true;
            }
        }
        return false;
    }

    /** A unique or an exclusion constraint: the same to a client that lost the race. */
    private static boolean isUnique(ConstraintViolationException e) {
        return UNIQUE.contains(e.getSQLState());
    }

    /** By the naming rule {@code table_column_key}: the last word but one is the field, where there is one. */
    private static Conflict conflict(String constraint) {
        return new Conflict(FieldFault.at(UniqueConstraint.pointer(constraint), "conflict.taken"));
    }
}
