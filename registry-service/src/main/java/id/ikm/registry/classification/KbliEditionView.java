package id.ikm.registry.classification;

import id.ikm.web.version.Versioned;
import java.time.LocalDate;

/** An edition, and how much of it is here: only of a complete one can a code be said not to exist. */
public record KbliEditionView(
        String edition,
        String regulation,
        int expectedCodes,
        long loadedCodes,
        boolean complete,
        LocalDate validFrom,
        LocalDate validTo,
        long version)
        implements Versioned {}
