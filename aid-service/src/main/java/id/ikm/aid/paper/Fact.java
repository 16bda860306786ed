package id.ikm.aid.paper;

/** One line of particulars; an unknown value is null and printed as a dash. */
public record Fact(String label, String value) {}
