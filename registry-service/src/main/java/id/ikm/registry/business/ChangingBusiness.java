package id.ikm.registry.business;

import id.ikm.registry.business.contact.DescribeContact;
import id.ikm.web.answer.Warnings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Changes the facts of a business for work without a request, such as a sheet; the officer's region was demanded. */
@ApplicationScoped
public class ChangingBusiness {

    private final Businesses businesses;
    private final RegisteringBusiness registering;
    private final DecidingBusiness deciding;
    private final JudgingBusiness judging;
    private final ReachingBusiness reaching;

    ChangingBusiness(
            Businesses businesses,
            RegisteringBusiness registering,
            DecidingBusiness deciding,
            JudgingBusiness judging,
            ReachingBusiness reaching) {
        this.businesses = businesses;
        this.registering = registering;
        this.deciding = deciding;
        this.judging = judging;
        this.reaching = reaching;
    }

    public BusinessView find(UUID id) {
        return BusinessView.of(businesses.get(id));
    }

    /** Of the contact, what is not told stays as it is. */
    @Transactional(TxType.MANDATORY)
    public BusinessView change(
            UUID id, ChangeBusiness command, DescribeContact contact, String officer, Warnings warnings) {
        registering.mustBeKnown(command, warnings);
        var business = businesses.get(id);
        return deciding.decide(business, BusinessChange.CHANGED, command.reason(), officer, warnings, changed -> {
            businesses.mustBeFree(command.nib(), id);
            changed.change(command, judging.judge(command), officer);
            changed.reachAlso(reaching.seal(id, changed.regionCode(), contact, "/contact", warnings), officer);
        });
    }
}
