package id.ikm.aid.handover.promise;

import id.ikm.aid.application.Standing;
import id.ikm.aid.finding.Breach;
import id.ikm.aid.finding.FindingKind;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.RuleViolated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What an office promised to an applicant; a handover for it comes after decree and agreement (DOMAIN 4.3). */
public record Promise(Standing standing) {

    private static final String APPLICATION = "/applicationId";

    /** A revoked decree stops what follows; nobody can waive that. */
    public void mustStand() {
        var decree = standing.decree();
        if (decree != null && decree.revoked()) {
            throw new RuleViolated(FieldFault.at(APPLICATION, "handover.decree-revoked", decree.number()));
        }
        switch (standing.state()) {
            case REJECTED, CANCELLED, REVOKED, CLOSED ->
                throw new RuleViolated(FieldFault.at(APPLICATION, "handover.application-over", standing.state()));
            default -> {
                // it may come to a handover
            }
        }
    }

    /** Decree and agreement are there, so that the application goes on with the handover. */
    public boolean isComplete() {
        return standing.decree() != null && standing.agreement() != null;
    }

    /** @param standsFor the recipient, and whoever was merged into it */
    public List<Breach> breaches(Set<UUID> standsFor) {
        var breaches = new ArrayList<Breach>();
        if (standing.decree() == null) {
            breaches.add(Breach.at(APPLICATION, FindingKind.HANDOVER_WITHOUT_DECREE, "handover.without-decree"));
        }
        if (standing.agreement() == null) {
            breaches.add(Breach.at(APPLICATION, FindingKind.HANDOVER_WITHOUT_AGREEMENT, "handover.without-agreement"));
        }
        if (!standsFor.contains(standing.recipient().id())) {
            breaches.add(Breach.at(
                    "/recipient/id",
                    FindingKind.HANDOVER_TO_ANOTHER,
                    "handover.to-another",
                    standing.recipient().name()));
        }
        return breaches;
    }

    /** @param given with this handover and those before it for the same application */
    public List<Breach> breaches(Amounts given, Set<String> categories) {
        var promised = new Amounts();
        standing.promisedItems().forEach(item -> promised.add(item.category(), item.quantity(), item.unit()));
        var breaches = new ArrayList<Breach>();
        for (var category : standing.promisedItems().isEmpty() ? Set.<String>of() : categories) {
            if (!promised.contains(category)) {
                breaches.add(notPromised("handover.not-promised", category));
            } else if (given.exceeds(promised, category)) {
                breaches.add(notPromised(
                        "handover.more-than-promised", category, given.total(category), promised.total(category)));
            }
        }
        return breaches;
    }

    private static Breach notPromised(String key, Object... arguments) {
        return Breach.at("/items", FindingKind.NOT_PROMISED, key, arguments);
    }
}
