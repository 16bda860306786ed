package id.ikm.registry.business;

import id.ikm.registry.size.SizeClasses;

/** What the rulesets say of a business's facts: its size on two axes, and whether it is an industry. */
record Judgement(SizeClasses classes, IndustryStatus industryStatus) {}
