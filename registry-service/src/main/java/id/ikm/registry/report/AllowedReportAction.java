package id.ikm.registry.report;

/** Whether the caller may do something with a report now, how to ask for it, and if not, why. */
public record AllowedReportAction(ReportAction action, String method, String path, boolean allowed, String obstacle) {}
