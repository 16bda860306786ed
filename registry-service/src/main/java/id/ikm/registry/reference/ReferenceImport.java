package id.ikm.registry.reference;

import java.time.LocalDate;

/** Which file it was: of a decree or regulation, or an operator's own list. */
public record ReferenceImport(Kind kind, String source, String edition, LocalDate effectiveOn) {

    public enum Kind {
        REGIONS,
        REGION_SUCCESSIONS,
        REGION_CODES,
        KBLI,
        KBLI_SUCCESSORS
    }

    public static ReferenceImport ofDecree(Kind kind, String decree, LocalDate effectiveOn) {
        return new ReferenceImport(kind, decree, null, effectiveOn);
    }

    public static ReferenceImport ofEdition(Kind kind, String regulation, String edition) {
        return new ReferenceImport(kind, regulation, edition, null);
    }

    public static ReferenceImport ofList(Kind kind) {
        return new ReferenceImport(kind, null, null, null);
    }
}
