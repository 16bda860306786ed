package id.ikm.aid.outcome.sample;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class OutcomeSamples implements PanacheRepositoryBase<OutcomeSample, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** Outside the scope there is nothing. */
    OutcomeSample get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(sample -> scope.covers(sample.regionCode().value()))
                .orElseThrow(() -> new NotFound("outcome-sample", id));
    }

    OutcomeSample hold(UUID id, RegionScope scope) {
        var sample = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("outcome-sample", id));
        scope.demand(sample.regionCode().value(), "");
        return sample;
    }

    /** With the whole population as it was: what is recorded later does not change what a seed draws. */
    void persist(OutcomeSample sample, List<UUID> population, List<UUID> drawn) {
        persistAndFlush(sample);
        var database = getEntityManager();
        database.createNativeQuery("update outcome_sample set population_ids = cast(?1 as uuid[]) where id = ?2")
                .setParameter(1, population.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, sample.id())
                .executeUpdate();
        drawn.forEach(outcome -> database.persist(SampleItem.drawn(sample.id(), outcome)));
        database.flush();
    }

    /** In the order in which they stood when the sample was drawn. */
    @SuppressWarnings("unchecked")
    List<UUID> population(UUID sample) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(
                        "select one.id, one.position from outcome_sample,"
                                + " unnest(population_ids) with ordinality as one (id, position)"
                                + " where outcome_sample.id = ?1 order by one.position",
                        Object[].class)
                .setParameter(1, sample)
                .getResultList();
        return rows.stream().map(row -> (UUID) row[0]).toList();
    }

    SampleItem item(UUID sample, UUID outcome) {
        return getEntityManager()
                .createQuery("from SampleItem where sampleId = ?1 and outcomeId = ?2", SampleItem.class)
                .setParameter(1, sample)
                .setParameter(2, outcome)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("outcome-sample-item", outcome));
    }

    /** All of it, in the order of the draw. */
    List<UUID> drawn(UUID sample) {
        return getEntityManager()
                .createQuery("select outcomeId from SampleItem where sampleId = ?1 order by id", UUID.class)
                .setParameter(1, sample)
                .getResultList();
    }

    List<SampleItem> items(UUID sample, PageRequest page) {
        return getEntityManager()
                .createQuery("from SampleItem where sampleId = ?1 and id > ?2 order by id", SampleItem.class)
                .setParameter(1, sample)
                .setParameter(2, page.after().map(last -> last.uuid(0)).orElse(FIRST))
                .setMaxResults(page.rows())
                .getResultList();
    }

    /** The region lies in the scope: the resource has demanded that. */
    List<OutcomeSample> in(RegionCode region, RegionScope scope, PageRequest page) {
        var ids = new RegionalList("id, region_code", "outcome_sample", scope, RegionCode.textOf(region))
                .rows(getEntityManager(), page).stream().map(row -> row[0]).toList();
        return list("id in ?1 order by id", ids);
    }
}
