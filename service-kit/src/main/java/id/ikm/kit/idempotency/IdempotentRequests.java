package id.ikm.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.web.version.VersionTag;
import id.ikm.web.version.Versioned;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/** The first answers, by caller and key. */
@ApplicationScoped
class IdempotentRequests {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration keep;

    IdempotentRequests(
            EntityManager entityManager,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "ikm.idempotency.keep", defaultValue = "48h") Duration keep) {
        this.entityManager = entityManager;
        this.json = json;
        this.clock = clock;
        this.keep = keep;
    }

    /** Returns where the request is new; while this transaction lasts, a repeat is told to wait. */
    @Transactional(TxType.MANDATORY)
    void replay(String caller, String key, byte[] hash) {
        boolean alone = lock(caller, key);
        List<Object[]> first = entityManager
                .createNativeQuery("""
                        select request_hash, status, cast(headers as text), body from idempotent_request
                        where caller = ?1 and idempotency_key = ?2
                        """, Object[].class)
                .setParameter(1, caller)
                .setParameter(2, key)
                .getResultList();
        for (var row : first) {
            if (!Arrays.equals((byte[]) row[0], hash)) {
                throw new Repeated.WithAnotherBody();
            }
            throw new Repeated.Answered((Integer) row[1], headers((String) row[2]), (byte[]) row[3]);
        }
        if (!alone) {
            throw new Repeated.StillRunning();
        }
    }

    @Transactional(TxType.MANDATORY)
    void remember(String caller, String key, byte[] hash, RestResponse<?> answer) {
        entityManager
                .createNativeQuery("""
                        insert into idempotent_request
                            (caller, idempotency_key, request_hash, status, headers, body, answered_at)
                        values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6, ?7)
                        """)
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, hash)
                .setParameter(4, answer.getStatus())
                .setParameter(5, new String(bytes(headers(answer)), java.nio.charset.StandardCharsets.UTF_8))
                .setParameter(6, bytes(answer.getEntity()))
                .setParameter(7, clock.instant())
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void forgetOld() {
        entityManager
                .createNativeQuery("delete from idempotent_request where answered_at < ?1")
                .setParameter(1, clock.instant().minus(keep))
                .executeUpdate();
    }

    /** Not waited for: a hundred repeats would otherwise take all connections. */
    private boolean lock(String caller, String key) {
        return (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "idempotency " + caller + " " + key)
                .getSingleResult();
    }

    private static Map<String, String> headers(RestResponse<?> answer) {
        var headers = new HashMap<String, String>();
        headers.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        if (answer.getHeaderString(HttpHeaders.LOCATION) != null) {
            headers.put(HttpHeaders.LOCATION, answer.getHeaderString(HttpHeaders.LOCATION));
        }
        if (answer.getEntity() instanceof Versioned resource) {
            headers.put(HttpHeaders.ETAG, new VersionTag(resource.version()).toString());
        }
        return headers;
    }

    private Map<String, String> headers(String stored) {
        try {
            return json.readValue(stored, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
