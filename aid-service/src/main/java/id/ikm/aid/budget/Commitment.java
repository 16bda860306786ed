package id.ikm.aid.budget;

import id.ikm.kit.identity.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money of a budget line that is promised to an application, or that a purchase without one took. */
@Entity(name = "BudgetCommitment")
class Commitment {

    @Id
    private UUID id;

    private UUID budgetLineId;
    private UUID applicationId;
    private UUID purchaseId;
    private long amount;
    private long spent;
    private long released;
    private String committedBy;
    private Instant committedAt;
    private Instant releasedAt;

    protected Commitment() {
        // for Hibernate
    }

    static Commitment ofApplication(UUID line, UUID application, long amount, String officer, Instant now) {
        var commitment = new Commitment();
        commitment.id = Ids.next();
        commitment.budgetLineId = line;
        commitment.applicationId = application;
        commitment.amount = amount;
        commitment.committedBy = officer;
        commitment.committedAt = now;
        return commitment;
    }

    /** What is bought without an application is promised to nobody and spent at once. */
    static Commitment ofPurchase(UUID line, UUID purchase, long amount, String officer, Instant now) {
        var commitment = ofApplication(line, null, amount, officer, now);
        commitment.purchaseId = purchase;
        return commitment;
    }

    /** What is spent already stays committed. */
    long release(Instant now) {
        var freed = left();
        released += freed;
        releasedAt = now;
        return freed;
    }

    /** As much of the wanted amount as is left; the rest is another commitment's. */
    long spendUpTo(long wanted) {
        var taken = Math.min(wanted, left());
        spent += taken;
        return taken;
    }

    /** Open again for its application; free where the application has none any more, or there was none. */
    long takeBack(long refunded, Instant now) {
        spent -= refunded;
        if (purchaseId != null) {
            releasedAt = now;
        }
        var freed = releasedAt == null ? 0 : refunded;
        released += freed;
        return freed;
    }

    long left() {
        return amount - spent - released;
    }

    UUID id() {
        return id;
    }

    View view() {
        return new View(id, applicationId, purchaseId, amount, spent, released, committedBy, committedAt, releasedAt);
    }

    /** One application or purchase on a line, in whole rupiah. */
    @Schema(name = "BudgetCommitment")
    public record View(
            UUID id,
            UUID applicationId,
            UUID purchaseId,
            long amount,
            long spent,
            long released,
            String committedBy,
            Instant committedAt,
            Instant releasedAt) {}
}
