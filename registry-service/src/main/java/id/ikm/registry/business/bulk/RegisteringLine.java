package id.ikm.registry.business.bulk;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.kit.inbox.TransientFailure;
import id.ikm.registry.business.RegisterBusiness;
import id.ikm.registry.business.RegisteringBusiness;
import id.ikm.web.access.RegionScope;
import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.ItemProblems;
import id.ikm.web.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/** One line of a bulk request: what a request of its own would do, in a transaction of its own. */
@ApplicationScoped
class RegisteringLine {

    /** Who sends the lines; {@code key} is null where they are not to be known again. */
    record Sender(String subject, RegionScope scope, String key, HttpHeaders headers) {}

    private final RegisteringBusiness registering;
    private final BulkAnswers answers;
    private final ItemProblems problems;
    private final Validator validator;
    private final ObjectMapper json;

    RegisteringLine(
            RegisteringBusiness registering,
            BulkAnswers answers,
            ItemProblems problems,
            Validator validator,
            ObjectMapper json) {
        this.registering = registering;
        this.answers = answers;
        this.problems = problems;
        this.validator = validator;
        this.json = json;
    }

    BulkAnswer register(int number, byte[] line, Sender sender) {
        try {
            if (line == null) {
                throw new InvalidRequest("", "bulk.line-too-long", BulkLines.LONGEST);
            }
            var command = read(line);
            return requiringNew().call(() -> once(number, line, command, sender));
        } catch (org.hibernate.exception.ConstraintViolationException lostRace) {
            return BulkAnswer.refused(number, problems.of(new Conflict("bulk.taken-meanwhile"), sender.headers()));
        } catch (Exception e) {
            return BulkAnswer.refused(
                    number,
                    TransientFailure.in(e)
                            ? problems.of(ProblemKind.UNAVAILABLE, sender.headers())
                            : problems.of(e, sender.headers()));
        }
    }

    private BulkAnswer once(int number, byte[] line, RegisterBusiness command, Sender sender) {
        if (sender.key() == null) {
            return BulkAnswer.registered(number, registered(command, sender));
        }
        var key = new BulkAnswers.Key(sender.subject(), sender.key(), number);
        var hash = hash(line);
        var first = answers.first(key);
        if (first.isPresent()) {
            return Arrays.equals(first.get().hash(), hash)
                    ? BulkAnswer.again(number, first.get().business())
                    : BulkAnswer.refused(number, problems.of(ProblemKind.IDEMPOTENCY_KEY_REUSED, sender.headers()));
        }
        var id = registered(command, sender);
        answers.remember(key, hash, id);
        return BulkAnswer.registered(number, id);
    }

    private RegisterBusiness read(byte[] line) throws IOException {
        var command = json.readValue(line, RegisterBusiness.class);
        if (command == null) {
            throw new InvalidRequest("", "bulk.no-object");
        }
        var violations = validator.validate(command);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return command;
    }

    private UUID registered(RegisterBusiness command, Sender sender) {
        sender.scope().demand(command.regionCode(), "/regionCode");
        return registering.register(command, sender.subject(), new Warnings()).id();
    }

    private static byte[] hash(byte[] line) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(line);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
