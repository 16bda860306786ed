package id.ikm.web.action;

/** Something that may be done with a thing: by whom, and how it is asked for. Its enumeration knows when. */
public interface Action {

    String role();

    String method();

    /** Below the path of the thing. */
    String path();
}
