package id.ikm.kit.region;

import id.ikm.web.access.RegionScope;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All of one kind: outside a scope a reader finds nothing, and a writer is refused. */
public interface RegionalRepository<T extends Regional> extends PanacheRepositoryBase<T, UUID> {

    /** The word for one of them, as in {@code not-found.office}. */
    String kind();

    default T get(UUID id, RegionScope scope) {
        return found(findByIdOptional(id).filter(one -> scope.covers(one.regionCode())), id);
    }

    default T getForWriting(UUID id, RegionScope scope) {
        var one = found(findByIdOptional(id), id);
        scope.demand(one.regionCode(), "");
        return one;
    }

    /** The same; whoever else wants to change it waits until the transaction ends. */
    default T lock(UUID id, RegionScope scope) {
        var one = found(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id);
        scope.demand(one.regionCode(), "");
        return one;
    }

    private T found(Optional<T> one, UUID id) {
        return one.orElseThrow(() -> new NotFound(kind(), id));
    }
}
