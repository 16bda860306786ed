package id.ikm.file;

/** A content that is kept: its hash, what it is, how many bytes, and the label that it came with, or null. */
public record FileContent(String sha256, String mediaType, long size, String name) {}
