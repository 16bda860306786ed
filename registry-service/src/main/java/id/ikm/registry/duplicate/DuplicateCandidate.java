package id.ikm.registry.duplicate;

import id.ikm.web.problem.RuleViolated;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Two records that may be one business, until somebody says that they are not, or merges them. A pair comes up once. */
@Entity
public class DuplicateCandidate {

    public enum State {
        OPEN,
        DISMISSED,
        MERGED
    }

    @Id
    private UUID id;

    private UUID businessId;
    private UUID otherId;
    private String regionCode;
    private int score;

    @JdbcTypeCode(SqlTypes.JSON)
    private Likeness likeness;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant foundAt;
    private String decidedBy;
    private Instant decidedAt;
    private String reason;

    @Version
    private long version;

    protected DuplicateCandidate() {
        // for Hibernate
    }

    void dismiss(String why, String verifier, Instant now) {
        if (state != State.OPEN) {
            throw new RuleViolated("duplicate.is-" + state.name().toLowerCase(Locale.ROOT));
        }
        state = State.DISMISSED;
        reason = why;
        decidedBy = verifier;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID businessId() {
        return businessId;
    }

    UUID otherId() {
        return otherId;
    }

    int score() {
        return score;
    }

    State state() {
        return state;
    }

    String regionCode() {
        return regionCode;
    }

    long version() {
        return version;
    }
}
