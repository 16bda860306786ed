package id.ikm.web.problem;

/** What is wrong with one field: JSON pointer ({@code /items/0/name}) or parameter ({@code ?region}), code, advice. */
public record FieldError(String pointer, String code, String detail) {}
