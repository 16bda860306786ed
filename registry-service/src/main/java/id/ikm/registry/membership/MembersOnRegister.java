package id.ikm.registry.membership;

import id.ikm.registry.person.People;
import id.ikm.web.access.RegionScope;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Whether somebody can become a member. Ask before the body is locked: a merger locks in this order too. */
@ApplicationScoped
public class MembersOnRegister {

    private final EntityManager database;
    private final People people;

    MembersOnRegister(EntityManager database, People people) {
        this.database = database;
        this.people = people;
    }

    public void require(Join command, RegionScope scope) {
        switch (command.member().kind()) {
            case BUSINESS -> {
                var ended = command.leftOn() != null;
                requireBusiness(command.member().id(), ended, scope, "/member/id");
            }
            case PERSON -> people.require(command.member().id(), "/member/id");
        }
    }

    /**
     * Where it lies. One outside the scope is as unknown as one that does not exist; one that ended may be told of as a
     * former member. It cannot be merged away or closed before this transaction ends.
     */
    @SuppressWarnings("unchecked")
    public RegionCode requireBusiness(UUID id, boolean former, RegionScope scope, String pointer) {
        List<Object[]> found = database.createNativeQuery(
                        "select region_code, status from business where id = ?1 for share", Object[].class)
                .setParameter(1, id)
                .getResultList();
        var region = found.stream()
                .map(row -> (String) row[0])
                .filter(scope::covers)
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(pointer, "member.unknown-business", id));
        var status = (String) found.getFirst()[1];
        if (status.equals("MERGED") || status.equals("CLOSED") && !former) {
            throw new InvalidRequest(pointer, "member.ended-business", id);
        }
        return new RegionCode(region);
    }
}
