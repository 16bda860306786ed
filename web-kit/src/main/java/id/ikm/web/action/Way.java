package id.ikm.web.action;

/** Who may do something, and how it is asked for; the path is below that of the thing. */
public record Way(String role, String method, String path) {}
