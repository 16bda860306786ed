package id.ikm.registry.partner;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.registry.region.SearchName;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Partners implements RegionalRepository<Partner> {

    @Override
    public String kind() {
        return "partner";
    }

    /** A race that is lost after this look ends in the unique constraint, with the same answer. */
    void mustBeFree(DescribePartner command, UUID except) {
        find(
                        "regionCode = ?1 and name = ?2 and id <> ?3",
                        command.regionCode(),
                        command.name().strip(),
                        except)
                .firstResultOptional()
                .ifPresent(taken -> {
                    throw new Conflict(FieldFault.at("/name", "partner.name-taken", command.regionCode(), taken.id()));
                });
    }

    List<PartnerSummary> matching(PartnerFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("partner", scope, filter.region)
                .where(SearchName.like(filter.q))
                .whereAsked("kind = :kind", "kind", filter.kind)
                .rows(PartnerSummary.COLUMNS, PartnerSummary::of, getEntityManager(), page);
    }
}
