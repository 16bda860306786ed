package id.ikm.registry.directory.upload;

/** The hash is keyed: it tells the same file, and nobody without the key whether a guess is right. */
record UploadedFile(long size, byte[] hash) {}
