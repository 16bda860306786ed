package id.ikm.file;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Where files are kept, and which are taken. */
@ConfigMapping(prefix = "ikm.files")
public interface FileConfig {

    @WithDefault("DISK")
    Place store();

    /** Where they are kept, or wait on their way to a bucket. */
    @WithDefault("files")
    Path folder();

    /** More than a telephone's photo, and than a proposal that was scanned with some care. */
    @WithDefault("20M")
    MemorySize largest();

    @WithDefault("PDF,JPEG,PNG,WEBP,HEIC,DOCX,XLSX")
    Set<FileType> types();

    Optional<Bucket> s3();

    /** On the disk, or with anything that speaks the protocol of S3. */
    enum Place {
        DISK,
        S3
    }

    /** A bucket that exists. */
    interface Bucket {

        /** Of another one than Amazon's. */
        Optional<URI> endpoint();

        String bucket();

        /** Most servers but Amazon's take any. */
        Optional<String> region();

        String accessKey();

        String secretKey();
    }
}
