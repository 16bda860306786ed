package id.ikm.aid.application;

import id.ikm.aid.application.life.ApplicationState;
import id.ikm.aid.application.proposal.ItemAsked;
import id.ikm.aid.recipient.Recipient;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How far an application is, as those must know who buy, keep and hand over what was promised.
 *
 * @param proposalsComplete every paper that the package's checklist requires is there
 * @param decree null before the decree
 * @param agreement null before the agreement, and where it was cancelled
 */
public record Standing(
        UUID id,
        ApplicationState state,
        Recipient recipient,
        UUID packageId,
        String regionCode,
        boolean proposalsComplete,
        Decree decree,
        Agreement agreement,
        List<ItemAsked> promisedItems) {

    /** @param revoked the recipient or the whole decree was revoked: nothing may follow */
    public record Decree(UUID id, String number, LocalDate date, boolean revoked) {}

    public record Agreement(UUID id, String number, LocalDate date) {}

    static Standing of(AidApplication application) {
        var award = application.award();
        var contract = application.contract();
        return new Standing(
                application.id(),
                application.state(),
                application.origin().recipient(),
                application.origin().packageId(),
                application.regionCode(),
                application.asked().complete(),
                award == null
                        ? null
                        : new Decree(award.decreeId(), award.number(), award.date(), award.revokedOn() != null),
                contract == null ? null : new Agreement(contract.agreementId(), contract.number(), contract.date()),
                award == null ? List.of() : award.items());
    }
}
