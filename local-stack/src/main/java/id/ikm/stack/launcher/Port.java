package id.ikm.stack.launcher;

import id.ikm.stack.process.StackException;
import java.util.Locale;

/** The ports of the stack; each can be set by an environment variable. */
enum Port {
    GATEWAY(8080),
    REGISTRY(8081),
    AID(8082),
    TRAINING(8083),
    REPORTING(8084),
    ISSUER(8085),
    POSTGRES(15432),
    KAFKA(19092);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    String variable() {
        return "IKM_" + name() + "_PORT";
    }

    int number() {
        String given = System.getenv().getOrDefault(variable(), String.valueOf(usual));
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > 65_535 || Integer.parseInt(given) == 0) {
            throw new StackException(variable() + " is not a port: " + given);
        }
        return Integer.parseInt(given);
    }

    String url() {
        return "http://localhost:" + number();
    }

    String partName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
