package id.ikm.aid.application.checklist;

import java.time.LocalDate;
import java.util.UUID;

/** A paper on record, with the hash that its file had. */
public record Document(String type, UUID fileId, String sha256, LocalDate receivedOn) {}
