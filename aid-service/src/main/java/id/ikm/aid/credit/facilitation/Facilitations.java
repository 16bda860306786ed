package id.ikm.aid.credit.facilitation;

import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
public class Facilitations implements RegionalRepository<Facilitation> {

    private final RegisteredBusinesses businesses;

    Facilitations(RegisteredBusinesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public String kind() {
        return "credit-facilitation";
    }

    List<Facilitation> matching(FacilitationFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("credit_facilitation", scope, filter.region)
                .whereAsked("business_id = any(:business)", "business", businesses.asked(filter.business))
                .whereAsked("state = :state", "state", filter.state)
                .whereAsked("scheme = :scheme", "scheme", filter.scheme)
                .whereAsked("lender = :lender", "lender", filter.lender)
                .entities(Facilitation.class, getEntityManager(), page);
    }
}
