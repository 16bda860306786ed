package id.ikm.aid.file;

import id.ikm.file.FileContent;
import id.ikm.file.StoredFiles;
import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.answer.Created;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.resteasy.reactive.RestResponse;

/** Notes a file whose content is kept already; an Idempotency-Key is held against its hash, not against its bytes. */
@ApplicationScoped
class FilingFile {

    private final StoredFiles files;

    FilingFile(StoredFiles files) {
        this.files = files;
    }

    @Idempotent
    @Transactional
    RestResponse<FileView> file(FileContent content, String regionCode) {
        var file = files.add(content, regionCode);
        return Created.at("/aid/v1/files/" + file.id(), FileView.of(file));
    }
}
