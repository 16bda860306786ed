package id.ikm.reporting.trainingreport;

import java.util.UUID;

/** What is reported of an enrolment. */
record ReportedEnrolment(
        UUID id, long version, UUID trainingId, UUID businessId, int fiscalYear, String regionCode, String status) {}
