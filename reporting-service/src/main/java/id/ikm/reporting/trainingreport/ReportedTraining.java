package id.ikm.reporting.trainingreport;

import java.util.UUID;

/** What is reported of a training. */
record ReportedTraining(UUID id, long version, int fiscalYear, String regionCode, int capacity, String status) {}
