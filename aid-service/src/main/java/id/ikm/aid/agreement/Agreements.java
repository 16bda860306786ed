package id.ikm.aid.agreement;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All grant agreements. */
@ApplicationScoped
class Agreements implements RegionalRepository<GrantAgreement> {

    @Override
    public String kind() {
        return "agreement";
    }

    /** The one that holds for an application. */
    Optional<GrantAgreement> inForceFor(UUID application) {
        return find("applicationId = ?1 and status = ?2", application, AgreementStatus.IN_FORCE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<GrantAgreement> matching(AgreementFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("grant_agreement", scope, filter.region)
                .whereAsked("application_id = :application", "application", filter.application)
                .whereAsked("number = :number", "number", filter.number)
                .entities(GrantAgreement.class, getEntityManager(), page);
    }
}
