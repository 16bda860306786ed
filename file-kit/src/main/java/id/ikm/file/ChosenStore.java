package id.ikm.file;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The store that the settings name, made when the service starts: one that cannot be made keeps it from starting. */
class ChosenStore {

    @Startup
    @Produces
    @Singleton
    FileStore store(FileConfig config) {
        return switch (config.store()) {
            case DISK -> new DiskStore(config.folder());
            case S3 ->
                new S3Store(config.s3()
                        .orElseThrow(() -> new IllegalStateException(
                                "ikm.files.store is s3: set ikm.files.s3.bucket, .access-key and .secret-key too")));
        };
    }
}
