package id.ikm.job;

import java.util.Map;

/** What a job is given to work on. */
public record JobInput(Map<String, String> parameters, byte[] content) {}
