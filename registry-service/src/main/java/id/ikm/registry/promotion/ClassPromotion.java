package id.ikm.registry.promotion;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.business.Promotion;
import id.ikm.registry.ruleset.Axis;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A promotion between two verified classes; it is never changed. */
@Entity
class ClassPromotion {

    @Id
    private UUID id;

    private UUID businessId;

    @Enumerated(EnumType.STRING)
    private Axis axis;

    private String fromClass;
    private String toClass;
    private String ruleset;
    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private Evidence.Kind kind;

    private String evidence;
    private String verifiedByRole;
    private UUID fromSnapshot;
    private UUID toSnapshot;

    protected ClassPromotion() {
        // for Hibernate
    }

    static ClassPromotion of(
            UUID businessId, ClassSnapshot from, ClassSnapshot to, Promotion promotion, Evidence evidence) {
        var row = new ClassPromotion();
        row.id = Ids.next();
        row.businessId = businessId;
        row.axis = promotion.axis();
        row.fromClass = promotion.from();
        row.toClass = promotion.to();
        row.ruleset = promotion.ruleset();
        row.effectiveOn = promotion.effectiveDate();
        row.kind = evidence.kind();
        row.evidence = promotion.evidence();
        row.verifiedByRole = promotion.verifiedByRole();
        row.fromSnapshot = from.id();
        row.toSnapshot = to.id();
        return row;
    }

    Promotion told() {
        return new Promotion(axis, fromClass, toClass, ruleset, effectiveOn, evidence, verifiedByRole);
    }
}
