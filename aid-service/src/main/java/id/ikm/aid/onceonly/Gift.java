package id.ikm.aid.onceonly;

import id.ikm.aid.party.Parties;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Something of these categories that one recipient was given, or that a decree promises it.
 *
 * @param application that it was promised to, or null; a handover to it takes the promise's place
 * @param day of the handover or the decree, null where nobody knows it
 */
public record Gift(
        Source source,
        UUID application,
        Parties parties,
        Set<String> categories,
        int fiscalYear,
        String regionCode,
        LocalDate day) {

    /** By what it is proved. */
    public record Source(SourceKind kind, UUID id) {}

    public enum SourceKind {
        /** An approved application: promised only. */
        APPLICATION,
        HANDOVER,
        /** A handover of earlier times, from an office's list. */
        IMPORT
    }

    /** What a decree promises to an application. */
    public static Gift promised(
            UUID application,
            Parties parties,
            Set<String> categories,
            int fiscalYear,
            String regionCode,
            LocalDate day) {
        var source = new Source(SourceKind.APPLICATION, application);
        return new Gift(source, application, parties, categories, fiscalYear, regionCode, day);
    }
}
