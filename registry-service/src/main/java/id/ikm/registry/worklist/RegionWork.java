package id.ikm.registry.worklist;

import id.ikm.registry.region.succession.RegionResolution;
import id.ikm.web.region.RegionCode;
import java.util.UUID;

/** A business that is written with a region code no longer in force, and what that code can be today. */
public record RegionWork(UUID id, String name, RegionCode regionCode, long version, RegionResolution resolution) {}
