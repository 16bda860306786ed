package id.ikm.registry.business;

/** Whether the caller may do something with a business now, how to ask for it, and if not, why. */
public record AllowedAction(BusinessAction action, String method, String path, boolean allowed, String obstacle) {}
