package id.ikm.registry.office;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The offices that keep records. */
@ApplicationScoped
public class Offices implements RegionalRepository<Office> {

    @Override
    public String kind() {
        return "office";
    }

    /** Refuses an office that is not there; none at all is fine. */
    public void require(UUID id, String pointer) {
        if (id != null && findByIdOptional(id).isEmpty()) {
            throw new InvalidRequest(pointer, "office.unknown", id);
        }
    }

    void mustBeFree(RegionCode region, String name, UUID except) {
        find("regionCode = ?1 and name = ?2 and id <> ?3", region, name.strip(), except)
                .firstResultOptional()
                .ifPresent(taken -> {
                    throw new Conflict(FieldFault.at("/name", "office.name-taken", region, taken.id()));
                });
    }

    /** Those of a province show its regencies theirs, and the other way round they do not. */
    List<Office> matching(RegionCode region, RegionScope scope, PageRequest page) {
        return new RegionalList("office", scope, region).entities(Office.class, getEntityManager(), page);
    }
}
