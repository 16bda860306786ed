package id.ikm.web.action;

import java.util.Set;

/**
 * Who may do something, and how it is asked for; the path is below that of the thing.
 *
 * @param role whose task it is
 * @param standIns other roles that may do it
 */
public record Way(String role, Set<String> standIns, String method, String path) {

    public Way(String role, String method, String path) {
        this(role, Set.of(), method, path);
    }
}
