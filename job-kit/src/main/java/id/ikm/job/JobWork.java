package id.ikm.job;

/** What a kind of job does. It runs inside one transaction, which also records its success: all of it, once, or nothing. */
public interface JobWork {

    String kind();

    /** Throws {@link RowsRefused} where the file is wrong; may be called again after a crash. */
    JobOutcome run(JobInput input, Progress progress);

    /** Told now and then while working; shown to whoever asks for the job. */
    @FunctionalInterface
    interface Progress {
        void reached(int rows, int total);
    }
}
