package id.ikm.registry.promotion;

import id.ikm.registry.business.BusinessView;
import id.ikm.registry.ruleset.SizeRange;
import id.ikm.registry.size.SizeClasses;

/** The classes of an accepted report, with the figures that they follow from, and the business it is about. */
public record ReportedClasses(BusinessView business, SizeClasses classes, SizeRange size) {}
