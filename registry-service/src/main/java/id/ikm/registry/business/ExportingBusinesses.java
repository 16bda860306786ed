package id.ikm.registry.business;

import id.ikm.privacy.Sealed;
import id.ikm.web.access.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All businesses that a search finds, in portions that fit into memory. */
@ApplicationScoped
public class ExportingBusinesses {

    private final Businesses businesses;
    private final BusinessSearch search;

    ExportingBusinesses(Businesses businesses, BusinessSearch search) {
        this.businesses = businesses;
        this.search = search;
    }

    /** Refuses a search outside the caller's region. */
    public void demand(BusinessFilter filter, RegionScope scope) {
        scope.narrowedTo(filter.region);
    }

    /** Those behind the business {@code after}, in the order of registration; null for the first. */
    public List<BusinessView> next(BusinessFilter filter, RegionScope scope, UUID after, int count) {
        var ids = search.registeredAfter(after, filter, scope, count);
        return ids.isEmpty()
                ? List.of()
                : businesses.find("id in ?1 order by id", ids).stream()
                        .map(BusinessView::of)
                        .toList();
    }

    /** What is sealed of each of them, for {@code Disclosure}. */
    public Map<UUID, List<Sealed>> sealed(List<UUID> ids) {
        return businesses.find("id in ?1", ids).stream()
                .collect(Collectors.toMap(
                        Business::id,
                        business -> business.contact().particulars().of(business.id())));
    }
}
