package id.ikm.web.access;

import id.ikm.web.problem.OutsideRegion;

/** The part of the country that a token is for: {@code *}, a region code with all below it, or nothing at all. */
public record RegionScope(String region) {

    public static final RegionScope NATION = new RegionScope("*");
    static final RegionScope NOTHING = new RegionScope("");

    /** Segments of a region code have fixed lengths, so a prefix that ends with a segment is an ancestor. */
    public boolean covers(String regionCode) {
        return region.equals("*")
                || !region.isEmpty()
                        && regionCode != null
                        && (regionCode.equals(region) || regionCode.startsWith(region + "."));
    }

    /** Refuses to write, or to ask for, what lies outside; {@code pointer} names the field that says so. */
    public void demand(String regionCode, String pointer) {
        if (!covers(regionCode)) {
            throw new OutsideRegion(pointer, regionCode, region.isEmpty() ? "-" : region);
        }
    }

    /** For {@code region_code like ?}; the empty scope matches no code. */
    public String likePattern() {
        return switch (region) {
            case "*" -> "%";
            case "" -> "";
            default -> region + "%";
        };
    }
}
