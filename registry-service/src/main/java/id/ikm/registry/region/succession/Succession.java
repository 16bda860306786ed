package id.ikm.registry.region.succession;

import id.ikm.web.region.RegionCode;
import java.time.LocalDate;

/** On a day, {@code successor} took over from {@code code}, wholly or in part; null where {@code code} was dissolved. */
record Succession(RegionCode code, RegionCode successor, LocalDate effectiveOn) {}
