package id.ikm.aid.handover;

import id.ikm.aid.handover.evidence.Evidence;
import id.ikm.aid.handover.evidence.NamedEvidence;
import id.ikm.aid.handover.party.NamedParties;
import id.ikm.aid.handover.party.SealingParties;
import id.ikm.file.StoredFiles;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks up the files that a body names, and seals the names in it. */
@ApplicationScoped
class Attaching {

    private final SealingParties sealing;
    private final StoredFiles files;

    Attaching(SealingParties sealing, StoredFiles files) {
        this.sealing = sealing;
        this.files = files;
    }

    Attached attach(NamedParties parties, NamedEvidence evidence) {
        return new Attached(
                parties == null ? null : sealing.seal(parties, "/parties"),
                evidence == null ? null : Evidence.of(evidence, files.demand(evidence.files("/evidence"))));
    }
}
