package id.ikm.registry.region;

import id.ikm.web.region.RegionCode;
import java.util.Map;
import java.util.Set;

/** What is in force before a file is taken: the regions, and who has which BPS code. */
record KnownCodes(Set<String> regions, Map<String, RegionCode> bpsCodes) {}
