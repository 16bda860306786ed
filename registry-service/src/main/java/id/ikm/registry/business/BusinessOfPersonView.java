package id.ikm.registry.business;

import id.ikm.registry.business.people.RoleHolder;
import id.ikm.web.region.RegionCode;
import java.util.List;
import java.util.UUID;

/** A business in which a person has or had roles. */
public record BusinessOfPersonView(
        UUID id, String name, RegionCode regionCode, Business.Status status, List<RoleHolder> roles) {

    static BusinessOfPersonView of(Business business, UUID personId) {
        return new BusinessOfPersonView(
                business.id(),
                business.profile().name(),
                business.regionCode(),
                business.status(),
                business.people().all().stream()
                        .filter(holder -> holder.personId().equals(personId))
                        .toList());
    }
}
