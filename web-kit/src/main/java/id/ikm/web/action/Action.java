package id.ikm.web.action;

/** Something that may be done with a thing. Its enumeration knows when. */
public interface Action {

    Way way();

    default String role() {
        return way().role();
    }

    default String method() {
        return way().method();
    }

    default String path() {
        return way().path();
    }
}
