package id.ikm.stack.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words after a command; whatever nobody has asked for is refused. */
final class Arguments {

    private final List<String> rest;

    Arguments(List<String> words) {
        this.rest = new ArrayList<>();
        for (String word : words) {
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            rest.add(equals < 0 ? word : word.substring(0, equals));
            if (equals >= 0) {
                rest.add(word.substring(equals + 1));
            }
        }
    }

    String word(String question) {
        if (rest.isEmpty() || rest.getFirst().startsWith("-")) {
            throw new UsageException(question);
        }
        return rest.removeFirst();
    }

    Optional<String> option(String name) {
        int at = rest.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == rest.size()) {
            throw new UsageException(name + " needs a value");
        }
        rest.remove(at);
        return Optional.of(rest.remove(at));
    }

    boolean flag(String name) {
        return rest.remove(name);
    }

    void nothingElse() {
        if (!rest.isEmpty()) {
            throw new UsageException("Not understood: " + String.join(" ", rest));
        }
    }
}
