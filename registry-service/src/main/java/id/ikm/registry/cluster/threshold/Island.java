package id.ikm.registry.cluster.threshold;

import id.ikm.web.region.RegionCode;

/** The groups of islands that budget rules speak of, by the first digit of a province's code [G]. */
public enum Island {
    SUMATERA("12"),
    JAWA("3"),
    BALI_NUSA_TENGGARA("5"),
    KALIMANTAN("6"),
    SULAWESI("7"),
    MALUKU("8"),
    PAPUA("9");

    private final String firstDigits;

    Island(String firstDigits) {
        this.firstDigits = firstDigits;
    }

    /** Null for a digit that no province has so far. */
    public static Island of(RegionCode region) {
        for (var island : values()) {
            if (island.firstDigits.indexOf(region.value().charAt(0)) >= 0) {
                return island;
            }
        }
        return null;
    }
}
