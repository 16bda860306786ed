package id.ikm.registry.promotion;

import id.ikm.registry.ruleset.Axis;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ClassSnapshots implements PanacheRepositoryBase<ClassSnapshot, UUID> {

    Optional<ClassSnapshot> lastVerified(UUID businessId, Axis axis) {
        return last(businessId, axis, ClassSnapshot.State.VERIFIED);
    }

    Optional<ClassSnapshot> pendingCorrection(UUID businessId, Axis axis) {
        return last(businessId, axis, ClassSnapshot.State.PENDING);
    }

    /** Ids grow with time. */
    private Optional<ClassSnapshot> last(UUID businessId, Axis axis, ClassSnapshot.State state) {
        return find(
                        "businessId = ?1 and axis = ?2 and state = ?3 order by effectiveOn desc, id desc",
                        businessId,
                        axis,
                        state)
                .firstResultOptional();
    }
}
