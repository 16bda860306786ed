package id.ikm.registry.office;

import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The offices that keep records. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, UUID> {

    /** Offices are few; those of a province show its regencies theirs, and the other way round they do not. */
    private static final String IN_SCOPE =
            "from office where region_code like ?1 and region_code like ?2 and id > ?3 order by id limit ?4";

    private static final UUID FIRST = new UUID(0, 0);

    /** Refuses an office that is not there; none at all is fine. */
    public void require(UUID id, String pointer) {
        if (id != null && findByIdOptional(id).isEmpty()) {
            throw new InvalidRequest(pointer, "office.unknown", id);
        }
    }

    Office get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("office", id));
    }

    Office get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(office -> scope.covers(office.regionCode().value()))
                .orElseThrow(() -> new NotFound("office", id));
    }

    void mustBeFree(RegionCode region, String name, UUID except) {
        find("regionCode = ?1 and name = ?2 and id <> ?3", region, name.strip(), except)
                .firstResultOptional()
                .ifPresent(taken -> {
                    throw new Conflict(FieldFault.at("/name", "office.name-taken", region, taken.id()));
                });
    }

    List<OfficeView> matching(RegionCode region, RegionScope scope, PageRequest page) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select id, name, short_name, region_code, version " + IN_SCOPE, Object[].class)
                .setParameter(1, scope.likePattern())
                .setParameter(2, region == null ? "%" : new RegionScope(region.value()).likePattern())
                .setParameter(3, page.after().map(last -> last.uuid(0)).orElse(FIRST))
                .setParameter(4, page.rows())
                .getResultList();
        return rows.stream()
                .map(row -> new OfficeView(
                        (UUID) row[0], (String) row[1], (String) row[2], new RegionCode((String) row[3]), (Long)
                                row[4]))
                .toList();
    }
}
