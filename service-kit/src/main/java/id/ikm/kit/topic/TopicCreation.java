package id.ikm.kit.topic;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Creates the topics that are missing, as soon as there is a broker; never holds up the start of a service. */
@ApplicationScoped
class TopicCreation implements Runnable {

    private static final Logger LOG = Logger.getLogger(TopicCreation.class);
    private static final long PAUSE_MILLIS = 1_000;

    private final TopicConfig config;
    private final String bootstrapServers;
    private final String application;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("topic-creation").daemon().unstarted(this);

    TopicCreation(
            TopicConfig config,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.config = config;
        this.bootstrapServers = bootstrapServers;
        this.application = application;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
        thread.interrupt();
    }

    @Override
    public void run() {
        try (var kafka = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            boolean done = createMissing(kafka);
            while (!done && !stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                done = createMissing(kafka);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean createMissing(Admin kafka) throws InterruptedException {
        try {
            var existing = kafka.listTopics().names().get();
            var missing = wanted().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            for (var creation : kafka.createTopics(missing).values().values()) {
                creation.get();
            }
            return true;
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                LOG.debugf("Topics not created yet: %s", e.getCause());
            }
            return false;
        }
    }

    /** Compacted: the newest event per key is enough to rebuild any copy. Dead letters are kept a month. */
    private List<NewTopic> wanted() {
        var topics = new ArrayList<NewTopic>();
        config.names()
                .orElse(List.of())
                .forEach(name -> topics.add(new NewTopic(name, config.partitions(), config.replicas())
                        .configs(Map.of("cleanup.policy", "compact", "min.compaction.lag.ms", "604800000"))));
        topics.add(new NewTopic("ikm.dead-letter." + application, 1, config.replicas())
                .configs(Map.of("retention.ms", "2592000000")));
        return topics;
    }
}
