package id.ikm.registry.directory;

import id.ikm.web.problem.Text;
import id.ikm.web.region.RegionCode;

/** The smallest region that a row names for certain, and what kept it from being smaller. */
public record Place(RegionCode region, Text remark) {}
