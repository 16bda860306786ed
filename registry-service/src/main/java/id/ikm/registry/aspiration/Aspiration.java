package id.ikm.registry.aspiration;

import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A problem or a hope that was spoken of: open until somebody follows it up, and closed at last. */
@Entity
class Aspiration implements Regional {

    @Id
    private UUID id;

    @Embedded
    private Speaker speaker;

    private RegionCode regionCode;
    private String theme;
    private String text;
    private LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private AspirationState state;

    private String recordedBy;

    @ElementCollection
    @CollectionTable(name = "aspiration_follow_up", joinColumns = @JoinColumn(name = "aspiration_id"))
    @OrderColumn(name = "position")
    private List<FollowUp> followUps = new ArrayList<>();

    @Version
    private long version;

    protected Aspiration() {
        // for Hibernate
    }

    static Aspiration voice(VoiceAspiration command, RegionCode region, String officer) {
        var aspiration = new Aspiration();
        aspiration.id = Ids.next();
        aspiration.speaker = command.speaker();
        aspiration.regionCode = region;
        aspiration.theme = command.theme();
        aspiration.text = command.text().strip();
        aspiration.saidOn = command.saidOn();
        aspiration.channel = command.channel();
        aspiration.state = AspirationState.OPEN;
        aspiration.recordedBy = officer;
        return aspiration;
    }

    void followUp(FollowUp entry) {
        if (state == AspirationState.CLOSED) {
            throw new RuleViolated("aspiration.closed");
        }
        followUps.add(entry);
        state = entry.state();
    }

    UUID id() {
        return id;
    }

    Speaker speaker() {
        return speaker;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    String theme() {
        return theme;
    }

    String text() {
        return text;
    }

    LocalDate saidOn() {
        return saidOn;
    }

    Channel channel() {
        return channel;
    }

    AspirationState state() {
        return state;
    }

    String recordedBy() {
        return recordedBy;
    }

    List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }

    long version() {
        return version;
    }
}
