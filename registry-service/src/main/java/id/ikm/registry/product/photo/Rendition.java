package id.ikm.registry.product.photo;

/** A photo in one width, as a JPEG with nothing in it but the picture. */
public record Rendition(int width, int height, byte[] content) {}
