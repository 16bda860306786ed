package id.ikm.registry.group;

import id.ikm.registry.region.RegionCode;
import java.util.UUID;

/** A group as a row of a list. */
public record GroupSummary(UUID id, String name, BusinessGroup.Kind kind, RegionCode regionCode, long members) {}
