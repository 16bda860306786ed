package id.ikm.registry.certificate;

import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Certificates implements PanacheRepositoryBase<Certificate, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** With the region of whoever answers for the holder. */
    private static final String PLACED = """
            certificate c left join business b on b.id = c.business_id
            left join person p on c.holder_kind = 'PERSON' and p.id = c.holder_id
            left join cluster k on c.holder_kind = 'CLUSTER' and k.id = c.holder_id
            where coalesce(b.region_code, p.region_code, k.region_code)""";

    private final HolderPlaces places;

    Certificates(HolderPlaces places) {
        this.places = places;
    }

    Certificate get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("certificate", id));
    }

    /** Outside the scope there is nothing. */
    Certificate get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(certificate -> scope.covers(places.regionOf(certificate).value()))
                .orElseThrow(() -> new NotFound("certificate", id));
    }

    /** A race that is lost after this look ends in the unique constraint, with the same answer. */
    void mustBeFree(Certificate certificate, String number, String pointer) {
        find(
                        "type = ?1 and bareNumber = ?2 and coalesce(typeName, '') = ?3 and id <> ?4",
                        certificate.type(),
                        CertificateNumber.bare(number),
                        certificate.typeName() == null ? "" : certificate.typeName(),
                        certificate.id())
                .firstResultOptional()
                .ifPresent(taken -> {
                    throw new Conflict(FieldFault.at(pointer, "certificate.number-taken", number, taken.id()));
                });
    }

    List<Certificate> matching(CertificateFilter filter, RegionScope scope, PageRequest page) {
        var region = scope.narrowedTo(filter.region);
        return getEntityManager()
                .createNativeQuery("""
                        select c.* from %s like :region
                          and (cast(:type as varchar) is null or c.type = :type)
                          and (cast(:business as uuid) is null or c.business_id = :business)
                          and (cast(:endsUntil as date) is null or c.valid_until <= :endsUntil and c.revoked_on is null)
                          and c.id > :after
                        order by c.id limit :count
                        """.formatted(PLACED), Certificate.class)
                .setParameter("region", region.likePattern())
                .setParameter("type", filter.type == null ? null : filter.type.name())
                .setParameter("business", filter.business)
                .setParameter("endsUntil", filter.endsUntil)
                .setParameter("after", page.afterId())
                .setParameter("count", page.rows())
                .getResultList();
    }

    /** Whose last day lies between two days, the first to end first. */
    List<Certificate> ending(LocalDate from, LocalDate until, RegionScope region, PageRequest page) {
        return getEntityManager()
                .createNativeQuery("""
                        select c.* from %s like :region
                          and c.revoked_on is null and c.valid_until between :from and :until
                          and (c.valid_until, c.id) > (:lastDay, :lastId)
                        order by c.valid_until, c.id limit :count
                        """.formatted(PLACED), Certificate.class)
                .setParameter("region", region.likePattern())
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter(
                        "lastDay",
                        page.after()
                                .map(last -> LocalDate.ofEpochDay(last.number(0)))
                                .orElse(from.minusDays(1)))
                .setParameter("lastId", page.after().map(last -> last.uuid(1)).orElse(FIRST))
                .setParameter("count", page.rows())
                .getResultList();
    }
}
