package id.ikm.stack.launcher;

import id.ikm.stack.issuer.AccessTokens;
import id.ikm.stack.issuer.Client;
import id.ikm.stack.issuer.IssuerServer;
import id.ikm.stack.issuer.SigningKey;
import id.ikm.stack.process.StackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Signs a token with the issuer's own key, so that it works at once and also while the stack is down. */
record TokenCommand(Layout layout) {

    private static final int LONGEST = 24 * 366;

    String token(Arguments arguments) throws Exception {
        Duration lifetime = Duration.ofHours(hours(arguments));
        Optional<String> subject = arguments.option("--subject");
        Client client = client(arguments);
        arguments.nothingElse();
        Path folder = layout.folder("issuer");
        if (!Files.isDirectory(folder)) {
            throw new StackException("There is no issuer yet: run ./ikm up first");
        }
        AccessTokens tokens = new AccessTokens(
                IssuerServer.urlAt(Port.ISSUER.number()), SigningKey.keptIn(folder), Clock.systemUTC());
        return tokens.issue(client, client.region(), subject.orElse(client.id()), lifetime);
    }

    private static Client client(Arguments arguments) {
        String region = arguments.option("--region").orElse(Client.NATION);
        String role = arguments.word("Which role? One of: " + String.join(", ", Client.ROLES));
        try {
            return new Client(role, region);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static int hours(Arguments arguments) {
        String hours = arguments.option("--hours").orElse("1");
        if (!hours.matches("\\d{1,4}") || Integer.parseInt(hours) < 1 || Integer.parseInt(hours) > LONGEST) {
            throw new UsageException("--hours takes a number from 1 to " + LONGEST);
        }
        return Integer.parseInt(hours);
    }
}
