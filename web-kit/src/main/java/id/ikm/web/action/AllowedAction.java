package id.ikm.web.action;

/** Whether the caller may do something with a thing now, how to ask for it, and if not, why. */
public record AllowedAction<A>(A action, String method, String path, boolean allowed, String obstacle) {}
