package id.ikm.aid.official;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Officials implements RegionalRepository<Official> {

    @Override
    public String kind() {
        return "official";
    }

    /** Of one token: somebody can have several posts. */
    List<Official> ofSubject(String subject) {
        return list("subject", subject);
    }

    /** In the order of their appointment. */
    List<OfficialSummary> in(RegionCode asked, RegionScope scope, UUID office, PageRequest page) {
        return new RegionalList("official", scope, asked)
                .whereAsked("office_id = :office", "office", office)
                .rows(OfficialSummary.COLUMNS, OfficialSummary::of, getEntityManager(), page);
    }
}
