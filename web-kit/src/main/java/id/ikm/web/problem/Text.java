package id.ikm.web.problem;

import java.util.List;

/** A sentence for people, named by its key in the bundles {@code problems} (a service's own) and {@code web-problems}. */
public record Text(String key, List<Object> arguments) {

    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }
}
