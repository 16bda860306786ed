package id.ikm.privacy;

import java.util.UUID;

/** Whose personal data are read, or the paper on which several people are named: the access log is told to them. */
public record DataSubject(Kind kind, UUID id) {

    public enum Kind {
        PERSON,
        BUSINESS,
        OFFICIAL,
        HANDOVER,
        APPLICATION
    }

    public static DataSubject person(UUID id) {
        return new DataSubject(Kind.PERSON, id);
    }

    public static DataSubject business(UUID id) {
        return new DataSubject(Kind.BUSINESS, id);
    }
}
