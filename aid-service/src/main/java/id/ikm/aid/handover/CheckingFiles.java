package id.ikm.aid.handover;

import id.ikm.aid.handover.evidence.Evidence;
import id.ikm.file.ReadingFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Whether the contents of a handover's files are still what was sent in. */
@ApplicationScoped
class CheckingFiles {

    private final ReadingFile reading;

    CheckingFiles(ReadingFile reading) {
        this.reading = reading;
    }

    List<UUID> damaged(Evidence evidence) {
        return evidence.hashes().entrySet().stream()
                .filter(file -> !reading.isWhole(file.getValue()))
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
