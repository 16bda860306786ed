package id.ikm.file;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The store that the settings name. */
class ChosenStore {

    @Produces
    @Singleton
    FileStore store(FileConfig config) {
        return switch (config.store()) {
            case DISK -> new DiskStore(config.folder());
            case S3 ->
                new S3Store(config.s3()
                        .orElseThrow(() ->
                                new IllegalStateException("ikm.files.store is s3, but ikm.files.s3.* is not set")));
        };
    }
}
