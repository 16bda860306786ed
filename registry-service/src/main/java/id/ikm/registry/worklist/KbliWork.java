package id.ikm.registry.worklist;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.classification.KbliMatch;
import id.ikm.web.region.RegionCode;
import java.util.List;
import java.util.UUID;

/** A business that has codes of an older edition, each with what it can be in the one asked for. */
public record KbliWork(UUID id, String name, RegionCode regionCode, long version, List<OldCode> codes) {

    /** {@code main} tells the main code from the further ones; with outcome ONE, the candidate can be taken as it is. */
    public record OldCode(KbliCode kbli, boolean main, KbliMatch match) {}
}
