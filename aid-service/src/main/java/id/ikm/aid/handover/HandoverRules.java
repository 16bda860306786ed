package id.ikm.aid.handover;

import id.ikm.aid.finding.Breach;
import id.ikm.aid.finding.FindingKind;
import java.util.ArrayList;
import java.util.List;

/** What recording a handover breaks, unless somebody answers for it (DOMAIN 0.3, 4.3). */
class HandoverRules {

    private HandoverRules() {}

    static List<Breach> breaches(Handover handover) {
        var breaches = new ArrayList<Breach>();
        if (Boolean.FALSE.equals(handover.industryRecipient())) {
            breaches.add(Breach.at(
                    "/recipient/id",
                    FindingKind.RECIPIENT_NOT_INDUSTRY,
                    "handover.no-industry",
                    handover.recipient().name()));
        }
        if (handover.basis() != null) {
            breaches.addAll(handover.basis().breaches(handover.occasion().handedOverOn()));
        }
        return breaches;
    }
}
