package id.ikm.aid.application;

import id.ikm.aid.application.life.ApplicationState;
import id.ikm.aid.application.ranking.Contender;
import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All applications for aid. */
@ApplicationScoped
public class Applications implements PanacheRepositoryBase<AidApplication, UUID> {

    private final RegisteredBusinesses businesses;

    Applications(RegisteredBusinesses businesses) {
        this.businesses = businesses;
    }

    /** How far an application is, and what it may receive; whoever changes something by it locks it first. */
    public Standing standing(UUID id) {
        return findByIdOptional(id).map(Standing::of).orElseThrow(() -> new NotFound("application", id));
    }

    /** For those that refer to it in a body; 400 at the pointer where there is none. */
    public Standing demand(UUID id, String pointer) {
        return findByIdOptional(id)
                .map(Standing::of)
                .orElseThrow(() -> new InvalidRequest(pointer, "application.unknown", id));
    }

    /** For which package an application is, and where. */
    public record Place(UUID packageId, String regionCode) {}

    /** By the ids of applications; those that do not exist are left out. Nothing of this ever changes. */
    @SuppressWarnings("unchecked")
    public Map<UUID, Place> places(Collection<UUID> ids) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(
                        "select id, package_id, region_code from aid_application where id = any(?1)", Object[].class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Place((UUID) row[1], (String) row[2])));
    }

    /** An application that an applicant made, by the number of its proposal. */
    public record Known(UUID id, String number) {}

    /** The open ones for a package, by the ids of these applicants; each has at most one. */
    @SuppressWarnings("unchecked")
    public Map<UUID, Known> ofApplicants(UUID packageId, Collection<UUID> applicants) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select recipient_id, id, proposal_number from aid_application
                        where package_id = ?1 and recipient_id = any(?2)
                          and state not in ('REJECTED', 'CANCELLED', 'REVOKED')
                        """, Object[].class)
                .setParameter(1, packageId)
                .setParameter(2, applicants.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Known((UUID) row[1], (String) row[2])));
    }

    /** Those for a package that were seen in the field and are not decided yet. */
    public List<Contender> contenders(UUID packageId) {
        return list(
                        "origin.packageId = ?1 and life.state in ?2 order by id",
                        packageId,
                        List.of(ApplicationState.FIELD_VERIFIED, ApplicationState.RECOMMENDED))
                .stream()
                .map(Contenders::of)
                .toList();
    }

    /** Those whose award stands, handed over or not. */
    public long awarded(UUID packageId) {
        return count("origin.packageId = ?1 and life.state in ?2", packageId, ApplicationState.AWARDED);
    }

    /** What was stored is not looked through again with each further row of a list. */
    public void letGo() {
        flush();
        getEntityManager().clear();
    }

    /** Outside the scope there is nothing. */
    AidApplication get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(application -> scope.covers(application.regionCode()))
                .orElseThrow(() -> new NotFound("application", id));
    }

    /** Two that decide at the same time decide one after the other, each upon what the one before left. */
    AidApplication lock(UUID id) {
        var application = findByIdOptional(id).orElseThrow(() -> new NotFound("application", id));
        getEntityManager().refresh(application, LockModeType.PESSIMISTIC_WRITE);
        return application;
    }

    /** In the order of their ids, so that no two lists wait for each other. */
    List<AidApplication> lockAll(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What is written down is not looked through again with each further application of a list. */
    void letGo(AidApplication application) {
        getEntityManager().detach(application);
    }

    List<ApplicationSummary> matching(ApplicationFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("aid_application", scope, filter.region)
                .whereAsked("package_id = :package", "package", filter.aidPackage)
                .whereAsked("recipient_id = any(:applicant)", "applicant", businesses.asked(filter.applicant))
                .whereAsked("state = :state", "state", filter.state)
                .whereAsked("fiscal_year = :fiscalYear", "fiscalYear", filter.fiscalYear)
                .rows(ApplicationSummary.COLUMNS, ApplicationSummary::of, getEntityManager(), page);
    }
}
