package id.ikm.registry.report.unit;

import java.util.List;

/** A unit under its code, with the other ways in which people write it. */
public record MeasureUnit(String code, String name, List<String> alsoWritten) {}
