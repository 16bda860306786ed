package id.ikm.reporting.region;

/**
 * The codes of a region and of all below it, as a range that an index in collation "C" can be asked for.
 *
 * @param from the first of them
 * @param to what follows the last of them: {@code /} is the character behind the dot
 */
public record RegionRange(String from, String to) {

    /** @param region a region code, or {@code *} for the whole nation */
    public static RegionRange of(String region) {
        return region.equals("*") ? new RegionRange("", "~") : new RegionRange(region, region + "/");
    }
}
