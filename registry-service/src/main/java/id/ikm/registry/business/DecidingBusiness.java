package id.ikm.registry.business;

import id.ikm.web.access.Caller;
import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.version.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.function.Consumer;

/** The one way to change a business: looked up in the caller's region, decided, recorded. */
@ApplicationScoped
public class DecidingBusiness {

    private final Businesses businesses;
    private final RecordingBusiness recording;
    private final FreshnessRule freshness;
    private final Caller caller;

    DecidingBusiness(Businesses businesses, RecordingBusiness recording, FreshnessRule freshness, Caller caller) {
        this.businesses = businesses;
        this.recording = recording;
        this.freshness = freshness;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    public BusinessView decide(
            UUID id, String ifMatch, BusinessChange change, String reason, Consumer<Business> decision) {
        return decide(id, ifMatch, change, reason, new Warnings(), decision);
    }

    /** What is odd in the record as it is then is added to the warnings. */
    @Transactional(TxType.MANDATORY)
    public BusinessView decide(
            UUID id,
            String ifMatch,
            BusinessChange change,
            String reason,
            Warnings warnings,
            Consumer<Business> decision) {
        var business = businesses.get(id);
        caller.scope().demand(business.regionCode(), "");
        VersionTag.demand(ifMatch, business.version());
        if (business.status() == Business.Status.MERGED) {
            throw new RuleViolated(
                    "business.merged-into", business.otherRecords().mergedInto());
        }
        return freshness.today(decide(business, change, reason, caller.subject(), warnings, decision));
    }

    /** For work without a request, and where the business is at hand. */
    @Transactional(TxType.MANDATORY)
    public BusinessView decide(
            Business business, BusinessChange change, String reason, String by, Consumer<Business> decision) {
        return decide(business, change, reason, by, new Warnings(), decision);
    }

    @Transactional(TxType.MANDATORY)
    BusinessView decide(
            Business business,
            BusinessChange change,
            String reason,
            String by,
            Warnings warnings,
            Consumer<Business> decision) {
        var before = BusinessView.of(business);
        decision.accept(business);
        return recording.record(change, before, business, reason, by, warnings);
    }
}
