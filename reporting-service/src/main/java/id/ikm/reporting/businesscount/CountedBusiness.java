package id.ikm.reporting.businesscount;

import java.util.UUID;

/** What is counted of a business. */
record CountedBusiness(UUID id, long version, String regionCode, String status, String industryStatus) {

    static final String INDUSTRY = "INDUSTRY";
    static final String UNCLASSIFIED = "UNCLASSIFIED";
}
