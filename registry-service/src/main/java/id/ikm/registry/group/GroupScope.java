package id.ikm.registry.group;

import id.ikm.web.access.RegionScope;
import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** For other features: what a group is called. */
@ApplicationScoped
public class GroupScope {

    private final Groups groups;

    GroupScope(Groups groups) {
        this.groups = groups;
    }

    /** One outside the scope is as unknown as one that does not exist; one that was dissolved does nothing any more. */
    public String requireName(UUID id, RegionScope scope, String pointer) {
        return groups.findByIdOptional(id)
                .filter(group -> scope.covers(group.regionCode()) && group.dissolvedOn() == null)
                .map(BusinessGroup::name)
                .orElseThrow(() -> new InvalidRequest(pointer, "group.unknown", id));
    }
}
