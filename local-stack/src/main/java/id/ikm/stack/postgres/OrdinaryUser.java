package id.ikm.stack.postgres;

import id.ikm.stack.process.Command;
import id.ikm.stack.process.StackException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who runs PostgreSQL, which refuses root: root becomes nobody, in a user namespace where that is allowed (the files
 * stay root's), otherwise in earnest.
 */
record OrdinaryUser(List<String> prefix, boolean ownsItsFiles) {

    private static final String NOBODY = "65534";

    static OrdinaryUser ofThisMachine() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new OrdinaryUser(List.of(), false);
        }
        OrdinaryUser namespace = new OrdinaryUser(List.of("unshare", "--user"), false);
        return namespace.can("true")
                ? namespace
                : new OrdinaryUser(
                        List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);
    }

    List<String> runs(Stream<String> command) {
        return Stream.concat(prefix.stream(), command).toList();
    }

    void owns(Path folder) {
        if (!ownsItsFiles) {
            return;
        }
        Command.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
        if (!can("test", "-w", folder.toString())) {
            throw new StackException("PostgreSQL does not run as root, and the user nobody cannot enter " + folder
                    + ": run ./ikm as an ordinary user, or set IKM_HOME to a folder that everybody may enter");
        }
    }

    private boolean can(String... command) {
        return Command.run(runs(Stream.of(command))).succeeded();
    }
}
