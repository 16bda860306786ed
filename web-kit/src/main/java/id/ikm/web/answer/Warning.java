package id.ikm.web.answer;

/** What looks odd in a field that was accepted all the same: where it stands, a code, and advice for the reader. */
public record Warning(String pointer, String code, String detail) {}
