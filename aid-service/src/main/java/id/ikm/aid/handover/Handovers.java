package id.ikm.aid.handover;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All handovers on record. */
@ApplicationScoped
public class Handovers implements PanacheRepositoryBase<Handover, UUID> {

    /** Those that came from rows with these keys. */
    @SuppressWarnings("unchecked")
    public Map<String, UUID> imported(Collection<String> keys) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select import_key, id from handover where import_key = any(?1)", Object[].class)
                .setParameter(1, keys.toArray(String[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** Which of these numbers the regency has given already. */
    @SuppressWarnings("unchecked")
    public Set<String> taken(String regency, Collection<String> numbers) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(
                        "select number, id from handover where left(region_code, 5) = ?1 and number = any(?2)",
                        Object[].class)
                .setParameter(1, regency)
                .setParameter(2, numbers.toArray(String[]::new))
                .getResultList();
        return rows.stream().map(row -> (String) row[0]).collect(Collectors.toSet());
    }

    /** What was stored is not looked through again with each further row of a list. */
    public void letGo() {
        flush();
        getEntityManager().clear();
    }

    /** Outside the scope there is nothing. */
    Handover get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(handover -> scope.covers(handover.occasion().regionCode()))
                .orElseThrow(() -> new NotFound("handover", id));
    }

    /** Two that complete or seal it at the same time do so one after the other. */
    Handover lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("handover", id));
    }

    /** Everything that was handed over for an application so far. */
    List<Item> itemsFor(UUID application) {
        return list("applicationId", application).stream()
                .flatMap(handover -> handover.items().stream())
                .toList();
    }

    /** The newest first. */
    List<HandoverSummary> matching(HandoverFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("handover", scope, filter.region)
                .whereAsked("recipient_id = :recipient", "recipient", filter.recipient)
                .whereAsked("ceremony = :ceremony", "ceremony", filter.ceremony)
                .whereAsked("handed_over_on >= :from", "from", StorableDay.of(filter.from))
                .whereAsked("handed_over_on <= :to", "to", StorableDay.of(filter.to))
                .inOrder("handed_over_on desc, id desc", HandoverSummary.behind(page))
                .rows(HandoverSummary.COLUMNS, HandoverSummary::of, getEntityManager(), page);
    }
}
