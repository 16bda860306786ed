package id.ikm.aid.outcome.sample;

import id.ikm.web.problem.InvalidRequest;
import java.util.Map;
import java.util.TreeMap;

/** How often, of a hundred samples, the truth lies within the margin; with the normal distribution's quantile. */
record Confidence(int percent, double z) {

    private static final Map<Integer, Double> QUANTILES =
            new TreeMap<>(Map.of(80, 1.281552, 90, 1.644854, 95, 1.959964, 99, 2.575829));

    static Confidence of(int percent, String pointer) {
        var z = QUANTILES.get(percent);
        if (z == null) {
            throw new InvalidRequest(pointer, "sample.confidence", QUANTILES.keySet());
        }
        return new Confidence(percent, z);
    }

    /** How many of the population must be asked, with the correction for a finite one and a share nobody knows yet. */
    int sampleSize(int population, double margin) {
        double endless = z * z * 0.25 / (margin * margin);
        return (int) Math.min(population, Math.ceil(endless / (1 + (endless - 1) / population)));
    }
}
