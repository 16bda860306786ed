package id.ikm.reporting.businesscount;

import java.util.Set;

/** So many businesses of a region are alike. */
record BusinessCount(String regionCode, String status, String industryStatus, long businesses) {

    /** Not yet on the register, no more on it, or on it under another record. */
    private static final Set<String> NOT_COUNTED = Set.of("DRAFT", "CLOSED", "MERGED");

    boolean isLiving() {
        return !NOT_COUNTED.contains(status);
    }
}
