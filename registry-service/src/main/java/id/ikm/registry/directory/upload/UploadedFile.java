package id.ikm.registry.directory.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The hash is keyed: it tells the same file, and nobody without the key whether a guess is right. */
@Embeddable
record UploadedFile(
        @Column(name = "file_size") long size,
        @Column(name = "file_hash") byte[] hash) {}
