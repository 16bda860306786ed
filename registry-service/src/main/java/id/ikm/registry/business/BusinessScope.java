package id.ikm.registry.business;

import id.ikm.web.access.Caller;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** For other features: whether the caller has to do with a business. */
@ApplicationScoped
public class BusinessScope {

    private final Businesses businesses;
    private final Caller caller;

    BusinessScope(Businesses businesses, Caller caller) {
        this.businesses = businesses;
        this.caller = caller;
    }

    /** To read: outside there is nothing. */
    public RegionCode mustBeReadable(UUID id) {
        return businesses.get(id, caller.scope()).regionCode();
    }

    /** To write: in the caller's region, and it goes on; nobody ends it meanwhile. {@code pointer} names it. */
    @Transactional(TxType.MANDATORY)
    public RegionCode mustBeWritable(UUID id, String pointer) {
        var business = businesses
                .findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> new InvalidRequest(pointer, "business.unknown", id));
        caller.scope().demand(business.regionCode(), pointer);
        return switch (business.status()) {
            case CLOSED -> throw new RuleViolated("business.is-closed");
            case MERGED ->
                throw new RuleViolated(
                        "business.merged-into", business.otherRecords().mergedInto());
            default -> business.regionCode();
        };
    }

    /** The rule by which nothing of a business changes any more, if it has ended. */
    public Optional<String> end(UUID id) {
        var status = businesses.findById(id).status();
        return status == Business.Status.CLOSED || status == Business.Status.MERGED
                ? Optional.of("business.is-" + status.name().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
