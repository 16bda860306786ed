package id.ikm.aid.outcome.sample;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class OutcomeSamples implements RegionalRepository<OutcomeSample> {

    @Override
    public String kind() {
        return "outcome-sample";
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
                .setParameter(2, page.afterId())
                .setMaxResults(page.rows())
                .getResultList();
    }

    List<OutcomeSample> in(RegionCode region, RegionScope scope, PageRequest page) {
        return new RegionalList("outcome_sample", scope, region)
                .entities(OutcomeSample.class, getEntityManager(), page);
    }
}
