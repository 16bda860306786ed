package id.ikm.registry.product.photo;

/** A rendition as it is kept, with the hash that is its ETag. */
public record StoredRendition(byte[] content, String hash) {}
