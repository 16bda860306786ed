package id.ikm.web.access;

import id.ikm.web.problem.OutsideRegion;
import id.ikm.web.region.RegionCode;

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

    public boolean covers(RegionCode code) {
        return covers(code == null ? null : code.value());
    }

    /** Refuses to write, or to ask for, what lies outside; {@code pointer} names the field that says so. */
    public void demand(String regionCode, String pointer) {
        if (!covers(regionCode)) {
            throw new OutsideRegion(pointer, regionCode, region.isEmpty() ? "-" : region);
        }
    }

    public void demand(RegionCode code, String pointer) {
        demand(code == null ? null : code.value(), pointer);
    }

    /** What a reader asks for by {@code ?region=}: all of it where that is null; refuses what lies outside. */
    public RegionScope narrowedTo(RegionCode asked) {
        if (asked == null) {
            return this;
        }
        demand(asked, "?region");
        return new RegionScope(asked.value());
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
