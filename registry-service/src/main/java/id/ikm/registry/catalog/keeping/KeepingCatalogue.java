package id.ikm.registry.catalog.keeping;

import id.ikm.registry.catalog.keeping.ChangeLog.Change;
import id.ikm.registry.catalog.publication.Candidate;
import id.ikm.registry.catalog.publication.CatalogueCertificate;
import id.ikm.registry.catalog.publication.PublicationPolicy;
import id.ikm.registry.catalog.publication.Publishing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ClockProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks at products that are due, decides, and writes what changed: all of it in one transaction, by one at a time. */
@ApplicationScoped
class KeepingCatalogue {

    private final DueProducts due;
    private final Candidates candidates;
    private final Projection projection;
    private final ChangeLog log;
    private final CatalogueState state;
    private final ClockProvider officeTime;

    KeepingCatalogue(
            DueProducts due,
            Candidates candidates,
            Projection projection,
            ChangeLog log,
            CatalogueState state,
            ClockProvider officeTime) {
        this.due = due;
        this.candidates = candidates;
        this.projection = projection;
        this.log = log;
        this.state = state;
        this.officeTime = officeTime;
    }

    /** Whether there may be more to look at. */
    @Transactional
    boolean keep(int count) {
        if (!log.keep()) {
            return false;
        }
        var clock = officeTime.getClock();
        var now = clock.instant();
        var ids = due.take(now, count);
        if (ids.isEmpty()) {
            return false;
        }
        var look = new Look(now, LocalDate.ofInstant(now, clock.getZone()), projection.hashes(ids));
        candidates.of(ids).forEach(candidate -> judge(candidate, look));
        projection.store(look.published, look.certificates, now);
        projection.remove(look.withdrawn);
        log.append(look.changes, now);
        var next = new HashMap<UUID, Instant>();
        look.next.forEach((product, day) ->
                next.put(product, day.atStartOfDay(clock.getZone()).toInstant()));
        due.plan(ids, next);
        return true;
    }

    /** One that cannot be looked at must not keep the others waiting. */
    @Transactional
    void postpone(Duration by) {
        var later = officeTime.getClock().instant().plus(by);
        due.take(later.minus(by), 1).forEach(product -> due.plan(List.of(product), Map.of(product, later)));
    }

    private void judge(Candidate candidate, Look look) {
        var id = candidate.product().id();
        var published = look.hashes.get(id);
        var obstacles = PublicationPolicy.obstacles(candidate, look.today);
        if (obstacles.isEmpty()) {
            var product = Publishing.draw(candidate, look.today);
            var hash = state.hash(product);
            if (!hash.equals(published)) {
                var written = state.written(product.updatedAt(look.now));
                look.published.add(PublishedRow.of(product, written, hash));
                look.certificates.put(id, product.certificates());
                look.changes.add(Change.published(id, published != null, written));
            }
        } else if (published != null) {
            look.withdrawn.add(id);
            look.changes.add(Change.withdrawn(id, obstacles));
        }
        PublicationPolicy.nextLook(candidate, look.today).ifPresent(day -> look.next.put(id, day));
    }

    /** What one look at a batch has found. */
    private static class Look {

        private final Instant now;
        private final LocalDate today;
        private final Map<UUID, String> hashes;
        private final List<PublishedRow> published = new ArrayList<>();
        private final Map<UUID, List<CatalogueCertificate>> certificates = new HashMap<>();
        private final List<UUID> withdrawn = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();
        private final Map<UUID, LocalDate> next = new HashMap<>();

        private Look(Instant now, LocalDate today, Map<UUID, String> hashes) {
            this.now = now;
            this.today = today;
            this.hashes = hashes;
        }
    }
}
