package id.ikm.aid.purchase;

import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.equipment.step.Evidence;
import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Goods bought by one contract. It is written down once, when they are delivered. */
@Entity
class Purchase implements Regional {

    private static final long LARGEST_TOTAL = 1_000_000_000_000_000L;

    @Id
    private UUID id;

    @Embedded
    private PurchaseOrder order;

    private RegionCode regionCode;
    private UUID officeId;
    private UUID budgetLineId;
    private UUID packageId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> applicationIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PurchasedLine> lines;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Evidence> evidence;

    private Long total;

    @Embedded
    private CancelPurchase cancellation;

    private String recordedBy;
    private Instant recordedAt;

    @Version
    private long version;

    protected Purchase() {
        // for Hibernate
    }

    static Purchase record(RecordPurchase command, List<Evidence> evidence, String officer, Instant now) {
        var purchase = new Purchase();
        purchase.id = Ids.next();
        purchase.order = command.order();
        purchase.regionCode = command.office().regionCode();
        purchase.officeId = command.office().officeId();
        purchase.budgetLineId = command.budgetLineId();
        purchase.packageId =
                command.purpose() == null ? null : command.purpose().packageId();
        purchase.applicationIds = command.applicationIds();
        purchase.evidence = evidence;
        purchase.total = total(command.lines());
        purchase.lines = List.of();
        purchase.recordedBy = officer;
        purchase.recordedAt = now;
        return purchase;
    }

    /** Unknown unless the price of every line is known. */
    private static Long total(List<RecordPurchase.Line> lines) {
        long total = 0;
        for (var line : lines) {
            if (line.price() == null) {
                return null;
            }
            total += line.price() * line.units().size();
        }
        if (total > LARGEST_TOTAL) {
            throw new InvalidRequest("/lines", "purchase.too-dear", LARGEST_TOTAL);
        }
        return total;
    }

    void delivered(List<PurchasedLine> bought) {
        lines = List.copyOf(bought);
    }

    void cancel(CancelPurchase command) {
        if (cancellation != null) {
            throw new Conflict("purchase.cancelled", cancellation.date());
        }
        if (command.date().isBefore(order.date())) {
            throw new InvalidRequest("/date", "purchase.cancelled-before-bought", order.date());
        }
        cancellation = new CancelPurchase(command.date(), command.reason().strip());
    }

    Subject subject() {
        return new Subject(SubjectKind.PURCHASE, id, regionCode.value());
    }

    PurchaseView view() {
        return new PurchaseView(
                id,
                order,
                regionCode,
                officeId,
                budgetLineId,
                packageId,
                List.copyOf(applicationIds),
                List.copyOf(lines),
                total,
                cancellation,
                List.copyOf(evidence),
                recordedAt,
                version);
    }

    UUID id() {
        return id;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    PurchaseOrder order() {
        return order;
    }

    Long total() {
        return total;
    }

    long version() {
        return version;
    }
}
