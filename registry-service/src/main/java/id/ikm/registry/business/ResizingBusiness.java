package id.ikm.registry.business;

import id.ikm.registry.business.Business.Status;
import id.ikm.registry.size.SizeFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Takes over figures that a verifier has accepted elsewhere; they need no further verification. */
@ApplicationScoped
public class ResizingBusiness {

    private static final Set<Status> GOES_ON = Set.of(Status.DRAFT, Status.SUBMITTED, Status.VERIFIED);

    private final Businesses businesses;
    private final DecidingBusiness deciding;
    private final JudgingBusiness judging;

    ResizingBusiness(Businesses businesses, DecidingBusiness deciding, JudgingBusiness judging) {
        this.businesses = businesses;
        this.deciding = deciding;
        this.judging = judging;
    }

    /** Nothing where the business has figures of a later year, or does not go on: there the figures are history. */
    @Transactional(TxType.MANDATORY)
    public Optional<BusinessView> resize(UUID id, int year, UnaryOperator<SizeFigures> update, String reason) {
        var current = businesses.get(id);
        var profile = current.profile();
        var size = profile.size() == null ? SizeFigures.UNKNOWN : profile.size();
        if (!GOES_ON.contains(current.status()) || size.year() != null && size.year() > year) {
            return Optional.empty();
        }
        var updated = update.apply(size);
        var judgement = judging.judge(updated, profile.production(), profile.mainKbli());
        return Optional.of(deciding.decide(
                id, "*", BusinessChange.CHANGED, reason, business -> business.resize(updated, judgement.classes())));
    }
}
