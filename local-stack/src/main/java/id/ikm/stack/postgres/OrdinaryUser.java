package id.ikm.stack.postgres;

import id.ikm.stack.process.Command;
import id.ikm.stack.process.StackException;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root; inside a user namespace of its own root looks like nobody to it. */
final class OrdinaryUser {

    private static final List<String> PREFIX = prefix();

    private OrdinaryUser() {}

    static List<String> runs(Stream<String> command) {
        return Stream.concat(PREFIX.stream(), command).toList();
    }

    private static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        List<String> namespace = List.of("unshare", "--user");
        if (Command.run(Stream.concat(namespace.stream(), Stream.of("true")).toList())
                .succeeded()) {
            return namespace;
        }
        throw new StackException("PostgreSQL does not run as root and user namespaces are not allowed here:"
                + " run ./ikm as an ordinary user");
    }
}
