package id.ikm.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.events.EventType;
import id.ikm.kit.identity.Ids;
import id.ikm.web.correlation.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Wraps an event record in its CloudEvents 1.0 envelope (structured JSON). */
@ApplicationScoped
class CloudEventWriter {

    static final Map<String, String> HEADERS = Map.of("content-type", "application/cloudevents+json; charset=UTF-8");

    private final ObjectMapper json;
    private final Clock clock;
    private final String source;

    CloudEventWriter(
            ObjectMapper json, Clock clock, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.json = json;
        this.clock = clock;
        this.source = "/" + application;
    }

    byte[] write(EventSubject subject, Object event) {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("specversion", "1.0");
        envelope.put("id", Ids.next());
        envelope.put("source", source);
        envelope.put("type", event.getClass().getAnnotation(EventType.class).value());
        envelope.put("subject", subject.id());
        envelope.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS));
        envelope.put("datacontenttype", "application/json");
        envelope.put("region", subject.regionCode());
        envelope.put("version", subject.version());
        if (Correlation.current() != null) {
            envelope.put("correlationid", Correlation.current());
        }
        envelope.put("data", event);
        try {
            return json.writeValueAsBytes(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not serializable: " + event, e);
        }
    }
}
