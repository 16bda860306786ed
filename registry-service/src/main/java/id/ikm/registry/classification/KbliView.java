package id.ikm.registry.classification;

import id.ikm.web.version.Versioned;

/** A code of one edition; {@code section} null is not known. */
public record KbliView(
        String edition, String code, KbliLevel level, String title, String section, boolean manufacturing, long version)
        implements Versioned {}
