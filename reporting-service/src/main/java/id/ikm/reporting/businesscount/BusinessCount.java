package id.ikm.reporting.businesscount;

/** So many businesses of a region are alike. */
record BusinessCount(String regionCode, String status, String industryStatus, long businesses) {}
