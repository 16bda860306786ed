package id.ikm.kit.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.InvalidRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Stores the first answer in the transaction that makes it, so that a crash in between leaves neither. The priority is
 * inside that of {@code @Transactional}.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("\"?([A-Za-z0-9._:-]{1,128})\"?");

    private final HttpServerRequest request;
    private final Caller caller;
    private final IdempotentRequests requests;
    private final ObjectMapper json;

    IdempotencyInterceptor(HttpServerRequest request, Caller caller, IdempotentRequests requests, ObjectMapper json) {
        this.request = request;
        this.caller = caller;
        this.requests = requests;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var header = request.getHeader(HEADER);
        if (header == null) {
            return invocation.proceed();
        }
        var key = KEY.matcher(header.trim());
        if (!key.matches()) {
            throw new InvalidRequest("Idempotency-Key", "idempotency-key.malformed");
        }
        var hash = hash(invocation.getParameters());
        requests.replay(caller.subject(), key.group(1), hash);
        var answer = (RestResponse<?>) invocation.proceed();
        requests.remember(caller.subject(), key.group(1), hash, answer);
        return answer;
    }

    private byte[] hash(Object[] parameters) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(
                (request.method() + " " + request.path() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (var parameter : parameters) {
            digest.update(json.writeValueAsBytes(parameter));
        }
        return digest.digest();
    }
}
