package id.ikm.aid.outcome.sample;

/** Between which shares the truth lies, as E. B. Wilson (1927) computes it. */
record Interval(double low, double high) {

    /** @param checked of the population, at least one; all of them leave no doubt */
    static Interval wilson(int confirmed, int checked, int population, Confidence confidence) {
        double share = (double) confirmed / checked;
        if (checked >= population) {
            return new Interval(share, share);
        }
        double worth = checked * (population - 1.0) / (population - checked);
        double z = confidence.z();
        double scale = 1 + z * z / worth;
        double middle = (share + z * z / (2 * worth)) / scale;
        double half = z / scale * Math.sqrt(share * (1 - share) / worth + z * z / (4 * worth * worth));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    double margin() {
        return (high - low) / 2;
    }
}
