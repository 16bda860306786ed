package id.ikm.job;

import java.util.Map;

/** What a kind of job does that is too long for one transaction: it commits as it goes, and goes on where it stood. */
public interface ResumableWork {

    String kind();

    /** Called again after a crash. What it reports as progress is stored already. */
    JobOutcome resume(Map<String, String> parameters, JobWork.Progress progress);

    /** Nobody will try again: it failed for good, or took its process down too often. */
    void abandon(Map<String, String> parameters);
}
