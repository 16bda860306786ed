package id.ikm.stack.launcher;

import id.ikm.stack.keys.Keyset;
import java.nio.file.Path;

/** Makes a keyset of personal data, or adds a new key to one. */
final class KeysetCommand {

    private static final String QUESTION = "Which keyset? ./ikm keyset data FILE, or ./ikm keyset hash FILE";

    String run(Arguments arguments) {
        String kind = arguments.word(QUESTION);
        Keyset keyset = new Keyset(Path.of(arguments.word(QUESTION)));
        arguments.nothingElse();
        return switch (kind) {
            case "data" -> keyset.exists() ? rotate(keyset) : create(keyset, keyset::createData);
            case "hash" -> create(keyset, keyset::createHash);
            default -> throw new UsageException(QUESTION);
        };
    }

    private static String create(Keyset keyset, Runnable creation) {
        if (keyset.exists()) {
            throw new UsageException(
                    keyset.file() + " exists: with another hash keyset no person would be found again");
        }
        creation.run();
        return "Made " + keyset.file() + ". Keep a copy in a safe place: without it nobody reads the data.";
    }

    private static String rotate(Keyset keyset) {
        keyset.rotateData();
        return "Added a key to " + keyset.file() + ". Restart the service that reads it, and keep a copy of the file.";
    }
}
