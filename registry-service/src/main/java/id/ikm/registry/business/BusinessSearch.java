package id.ikm.registry.business;

import static java.util.stream.Collectors.toSet;

import id.ikm.registry.certificate.CertificateCondition;
import id.ikm.registry.classification.KbliCondition;
import id.ikm.registry.region.Regions;
import id.ikm.registry.region.SearchName;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds businesses by whatever they are asked for. */
@ApplicationScoped
class BusinessSearch {

    private final EntityManager entityManager;
    private final SearchWords words;
    private final FreshnessRule freshness;
    private final Regions regions;
    private final ClockProvider officeTime;

    BusinessSearch(
            EntityManager entityManager,
            SearchWords words,
            FreshnessRule freshness,
            Regions regions,
            ClockProvider officeTime) {
        this.entityManager = entityManager;
        this.words = words;
        this.freshness = freshness;
        this.regions = regions;
        this.officeTime = officeTime;
    }

    List<BusinessQuery.Row> matching(BusinessFilter filter, RegionScope scope, PageRequest page) {
        if (filter.q == null && filter.sort == BusinessOrder.RELEVANCE) {
            throw new InvalidRequest("?sort", "business.relevance-of-what");
        }
        var query = asked(filter, scope);
        if (filter.sort == BusinessOrder.RELEVANCE) {
            query.ranked(SearchName.of(filter.q).value());
        }
        page.after().ifPresent(position -> filter.sort.after(position, query));
        return query.rows(entityManager, filter.sort, page.rows());
    }

    /** In the order of registration, whatever order was asked for; {@code after} null for the first. */
    List<UUID> registeredAfter(UUID after, BusinessFilter filter, RegionScope scope, int count) {
        var query = asked(filter, scope);
        if (after != null) {
            query.where("id > :after", "after", after);
        }
        return query.rows(entityManager, BusinessOrder.REGISTERED_AT, count).stream()
                .map(row -> row.business().id())
                .toList();
    }

    private BusinessQuery asked(BusinessFilter filter, RegionScope scope) {
        var query = filter.region == null
                ? new BusinessQuery(scope, Set.of())
                : new BusinessQuery(scope.narrowedTo(filter.region), retiredInto(filter.region, scope));
        byFacts(filter, query);
        byFreshness(filter, query);
        query.where(KbliCondition.of(filter.kbli, filter.kbliEdition));
        byCertificate(filter, query);
        return query.where(words.matching(filter.q));
    }

    private static void byFacts(BusinessFilter filter, BusinessQuery query) {
        if (filter.nib != null) {
            query.where("nib = :nib", "nib", filter.nib.value());
        }
        if (filter.status != null) {
            query.where("status = :status", "status", filter.status.name());
        }
        if (filter.industryStatus != null) {
            query.where("industry_status = :industryStatus", "industryStatus", filter.industryStatus.name());
        }
        if (filter.msmeClass != null) {
            query.where("msme_class = :msmeClass", "msmeClass", filter.msmeClass.name());
        }
        if (filter.industryScale != null) {
            query.where("industry_scale = :industryScale", "industryScale", filter.industryScale.name());
        }
        if (filter.office != null) {
            query.where("office_id = :office", "office", filter.office);
        }
    }

    private void byFreshness(BusinessFilter filter, BusinessQuery query) {
        if (filter.freshness != null) {
            var confirmed = freshness.confirmedBetween(filter.freshness);
            query.where("status = 'VERIFIED' and last_confirmed_on > :confirmedAfter", "confirmedAfter", confirmed[0])
                    .where("last_confirmed_on <= :confirmedUntil", "confirmedUntil", confirmed[1]);
        }
    }

    private void byCertificate(BusinessFilter filter, BusinessQuery query) {
        if (filter.certificate != null) {
            var today = LocalDate.now(officeTime.getClock());
            query.where(CertificateCondition.of(filter.certificate, filter.certificateState, today));
        } else if (filter.certificateState != null) {
            throw new InvalidRequest("?certificateState", "business.certificate-of-what");
        }
    }

    /** Access goes by the code as it is written: what the caller may not read is not listed either. */
    private Set<RegionCode> retiredInto(RegionCode region, RegionScope scope) {
        return regions.retiredInto(region).stream()
                .filter(code -> scope.covers(code.value()))
                .collect(toSet());
    }
}
