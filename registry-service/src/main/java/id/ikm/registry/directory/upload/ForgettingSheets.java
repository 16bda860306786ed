package id.ikm.registry.directory.upload;

import id.ikm.registry.directory.staging.SortingRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Deletes what sheets hold some days after they were checked or done; one that nobody decided about is given up. */
@ApplicationScoped
class ForgettingSheets {

    private static final Logger LOG = Logger.getLogger(ForgettingSheets.class);

    private final DirectoryImports imports;
    private final SortingRows sorting;
    private final Clock clock;
    private final Duration keep;

    ForgettingSheets(
            DirectoryImports imports,
            SortingRows sorting,
            Clock clock,
            @ConfigProperty(name = "ikm.registry.imports.keep", defaultValue = "7d") Duration keep) {
        this.imports = imports;
        this.sorting = sorting;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(every = "1h", delayed = "2m")
    @Transactional
    void forgetOld() {
        for (var id : imports.restingSince(clock.instant().minus(keep))) {
            var sheet = imports.hold(id);
            if (!sheet.state().hasEnded()) {
                sheet.cancel(clock.instant());
            }
            sorting.forget(id);
            LOG.infof("Forgot the rows of directory import %s", id);
        }
    }
}
