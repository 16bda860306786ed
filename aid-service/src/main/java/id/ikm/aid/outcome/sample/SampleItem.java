package id.ikm.aid.outcome.sample;

import id.ikm.kit.identity.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An outcome that was drawn; it belongs to the sample, and changes with it. */
@Entity
@Table(name = "outcome_sample_item")
class SampleItem {

    @Id
    private UUID id;

    private UUID sampleId;
    private UUID outcomeId;

    @Enumerated(EnumType.STRING)
    private CheckResult result;

    private LocalDate checkedOn;
    private String checkedBy;
    private String note;

    protected SampleItem() {
        // for Hibernate
    }

    static SampleItem drawn(UUID sample, UUID outcome) {
        var item = new SampleItem();
        item.id = Ids.next();
        item.sampleId = sample;
        item.outcomeId = outcome;
        return item;
    }

    void check(CheckItem command, String officer) {
        result = command.result();
        checkedOn = command.checkedOn();
        checkedBy = officer;
        note = command.note();
    }

    UUID id() {
        return id;
    }

    UUID outcomeId() {
        return outcomeId;
    }

    CheckResult result() {
        return result;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    String checkedBy() {
        return checkedBy;
    }

    String note() {
        return note;
    }
}
