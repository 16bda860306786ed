package id.ikm.registry.certificate;

import id.ikm.registry.region.RegionCode;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Certificates implements PanacheRepositoryBase<Certificate, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Certificate get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("certificate", id));
    }

    /** Outside the scope there is nothing. */
    Certificate get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(certificate -> scope.covers(regionOf(certificate).value()))
                .orElseThrow(() -> new NotFound("certificate", id));
    }

    /** Where the business is that answers for the holder. */
    RegionCode regionOf(Certificate certificate) {
        return regionOf(certificate.businessId()).orElseThrow();
    }

    RegionCode regionOf(Holder holder) {
        return regionOf(holder.id())
                .orElseThrow(() -> new InvalidRequest("/holder/id", "certificate.unknown-holder", holder.id()));
    }

    /** A race that is lost after this look ends in the unique constraint, with the same answer. */
    void mustBeFree(Certificate certificate, String number, String pointer) {
        find(
                        "type = ?1 and bareNumber = ?2 and coalesce(typeName, '') = ?3 and id <> ?4",
                        certificate.type(),
                        CertificateCheck.bare(number),
                        certificate.typeName() == null ? "" : certificate.typeName(),
                        certificate.id())
                .firstResultOptional()
                .ifPresent(taken -> {
                    throw new Conflict(FieldFault.at(pointer, "certificate.number-taken", number, taken.id()));
                });
    }

    /** The filter's region lies in the scope: the resource has demanded that. */
    List<Certificate> matching(CertificateFilter filter, RegionScope scope, PageRequest page) {
        var region = filter.region == null ? scope : new RegionScope(filter.region.value());
        return getEntityManager()
                .createNativeQuery("""
                        select c.* from certificate c join business b on b.id = c.business_id
                        where b.region_code like :region
                          and (cast(:type as varchar) is null or c.type = :type)
                          and (cast(:business as uuid) is null or c.business_id = :business)
                          and (cast(:endsUntil as date) is null or c.valid_until <= :endsUntil and c.revoked_on is null)
                          and c.id > :after
                        order by c.id limit :count
                        """, Certificate.class)
                .setParameter("region", region.likePattern())
                .setParameter("type", filter.type == null ? null : filter.type.name())
                .setParameter("business", filter.business)
                .setParameter("endsUntil", filter.endsUntil)
                .setParameter("after", page.after().map(last -> last.uuid(0)).orElse(FIRST))
                .setParameter("count", page.rows())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private Optional<RegionCode> regionOf(UUID business) {
        List<String> found = getEntityManager()
                .createNativeQuery("select region_code from business where id = ?1", String.class)
                .setParameter(1, business)
                .getResultList();
        return found.stream().map(RegionCode::new).findFirst();
    }
}
