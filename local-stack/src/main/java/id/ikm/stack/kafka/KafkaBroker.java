package id.ikm.stack.kafka;

import id.ikm.stack.process.Ports;
import id.ikm.stack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** One KRaft broker that is its own controller; topics stay between starts. */
public final class KafkaBroker {

    private static final int NODE = 1;

    private final KafkaRaftServer server;

    private KafkaBroker(KafkaRaftServer server) {
        this.server = server;
    }

    /** Runs a broker until the process is told to end, {@code KafkaBroker FOLDER PORT}; FOLDER/ready.pid says when. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        KafkaBroker broker = start(folder, Integer.parseInt(arguments[1]));
        Files.writeString(
                folder.resolve("ready.pid"),
                String.valueOf(ProcessHandle.current().pid()));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::stop));
        broker.server.awaitShutdown();
    }

    public static KafkaBroker start(Path folder, int port) {
        try {
            format(folder);
        } catch (Exception e) {
            throw new StackException("Kafka cannot prepare its folder " + folder + ": " + e.getMessage(), e);
        }
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings(folder, port), false), Time.SYSTEM);
        server.startup();
        return new KafkaBroker(server);
    }

    public void stop() {
        server.shutdown();
    }

    private static void format(Path folder) throws Exception {
        Files.createDirectories(folder);
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(folder.toString())
                .addDirectory(folder.toString())
                .run();
    }

    private static Properties settings(Path folder, int port) {
        int controllerPort = Ports.free();
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "node.id",
                String.valueOf(NODE),
                "process.roles",
                "broker,controller",
                "log.dirs",
                folder.toString(),
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "controller.listener.names",
                "CONTROLLER",
                "controller.quorum.voters",
                NODE + "@127.0.0.1:" + controllerPort));
        settings.putAll(topicDefaults());
        settings.putAll(smallMachine());
        return settings;
    }

    private static Map<String, String> topicDefaults() {
        return Map.of(
                "auto.create.topics.enable", "true",
                "num.partitions", "3",
                "default.replication.factor", "1",
                // Read models are rebuilt from the topics, so nothing in them expires by age.
                "log.retention.ms", "-1");
    }

    private static Map<String, String> smallMachine() {
        return Map.ofEntries(
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "3"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "3"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.num.partitions", "3"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
                Map.entry("log.index.size.max.bytes", "1048576"));
    }
}
