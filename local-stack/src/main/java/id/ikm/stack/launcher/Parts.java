package id.ikm.stack.launcher;

import id.ikm.stack.keys.PersonalDataKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All processes of the stack, in the order in which they are started. */
final class Parts {

    private static final List<Port> SERVICES =
            List.of(Port.REGISTRY, Port.AID, Port.TRAINING, Port.REPORTING, Port.GATEWAY);

    private final Layout layout;
    private final Part postgres;
    private final List<Part> all;

    Parts(Layout layout) {
        this.layout = layout;
        this.postgres = new PostgresPart(layout);
        this.all = Stream.concat(
                        Stream.of(postgres, kafka(), issuer()),
                        SERVICES.stream().map(this::service))
                .toList();
    }

    List<Part> all() {
        return all;
    }

    /** What the services cannot start without; for Kafka and the issuer they wait themselves. */
    Part postgres() {
        return postgres;
    }

    static boolean isInfrastructure(Part part) {
        return !SERVICES.contains(part.port());
    }

    private Part kafka() {
        Path folder = layout.folder("kafka");
        Predicate<ProcessHandle> ready =
                process -> contentOf(folder.resolve("ready.pid")).equals(String.valueOf(process.pid()));
        return new JavaPart(
                Port.KAFKA,
                layout,
                ownProgram("id.ikm.stack.kafka.KafkaBroker", "256m", folder, Port.KAFKA),
                Map.of(),
                ready);
    }

    private Part issuer() {
        Path folder = layout.folder("issuer");
        return new JavaPart(
                Port.ISSUER,
                layout,
                ownProgram("id.ikm.stack.issuer.IssuerServer", "48m", folder, Port.ISSUER),
                Map.of(),
                process -> Http.answers(Port.ISSUER.url() + "/jwks"));
    }

    private Part service(Port port) {
        List<String> command = new ArrayList<>();
        command.add("-Xmx256m");
        command.addAll(List.of(
                System.getenv().getOrDefault("IKM_JAVA_OPTIONS", "").trim().split(" +")));
        command.removeIf(String::isBlank);
        command.addAll(List.of("-jar", layout.jar(port.partName()).toString()));
        return new JavaPart(
                port, layout, command, settingsOf(port), process -> Http.answers(port.url() + "/q/health/ready"));
    }

    /** The keys of personal data are for the service that keeps them, and for no other process. */
    private Map<String, String> settingsOf(Port port) {
        Map<String, String> settings = settings();
        settings.put(
                "IKM_FILES_FOLDER",
                layout.folder("files").resolve(port.partName()).toString());
        PersonalDataKeys.allIn(layout.folder("keys")).stream()
                .filter(keys -> keys.service().equals(port.partName()))
                .forEach(keys -> keys.settings()
                        .forEach((name, file) ->
                                settings.put(name, System.getenv().getOrDefault(name, file))));
        return settings;
    }

    private List<String> ownProgram(String main, String heap, Path folder, Port port) {
        return List.of(
                "-Xmx" + heap,
                "-Djava.util.logging.config.file="
                        + layout.root().resolve("local-stack/target/classes/quiet-logging.properties"),
                "-cp",
                layout.stackClassPath(),
                main,
                folder.toString(),
                String.valueOf(port.number()));
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        for (Port port : Port.values()) {
            settings.put(port.variable(), String.valueOf(port.number()));
            settings.put("IKM_" + port.name() + "_URL", port.url());
            settings.put(
                    "IKM_" + port.name() + "_DB_URL",
                    "jdbc:postgresql://127.0.0.1:" + Port.POSTGRES.number() + "/" + port.partName());
        }
        settings.put("IKM_KAFKA_BOOTSTRAP", "127.0.0.1:" + Port.KAFKA.number());
        settings.put("IKM_OIDC_URL", Port.ISSUER.url());
        return settings;
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
