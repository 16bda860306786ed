package id.ikm.registry.duplicate;

import id.ikm.web.region.RegionCode;
import java.util.List;
import java.util.stream.Stream;

/** Two regions: how near they are, and the smallest one that holds both. */
record Neighbourhood(RegionCode one, RegionCode other) {

    private static final double[] BY_SHARED_LEVELS = {0, 0, 0.25, 0.6, 1};

    /** A record that names only the regency may lie anywhere in it: not unlike, but no proof either. */
    double likeness() {
        boolean vague = !one.equals(other) && (one.isWithin(other) || other.isWithin(one));
        return vague ? 0.6 : BY_SHARED_LEVELS[shared().size()];
    }

    boolean inOneRegency() {
        return shared().size() >= 2;
    }

    /** Whoever may see both records may see that they look alike; "*" is the nation. */
    String commonRegion() {
        var shared = shared();
        return shared.isEmpty() ? "*" : shared.getLast().value();
    }

    private List<RegionCode> shared() {
        return Stream.concat(one.ancestors().stream(), Stream.of(one))
                .filter(other::isWithin)
                .toList();
    }
}
