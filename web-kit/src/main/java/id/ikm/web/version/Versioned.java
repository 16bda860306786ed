package id.ikm.web.version;

/** A view of one resource, which grows its version with every change; answered with an ETag. */
public interface Versioned {

    long version();
}
