package id.ikm.registry.person;

import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people of the register. Those who were erased are gone. */
@ApplicationScoped
class People implements PanacheRepositoryBase<Person, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Person get(UUID id) {
        var person = findByIdOptional(id).orElseThrow(() -> new NotFound("person", id));
        if (person.isErased()) {
            throw new NotFound("person-erased", id);
        }
        return person;
    }

    /** Outside the scope there is nobody. */
    Person get(UUID id, RegionScope scope) {
        var person = getWithErased(id, scope);
        if (person.isErased()) {
            throw new NotFound("person-erased", id);
        }
        return person;
    }

    /** Also whoever was erased: the access log stays. */
    Person getWithErased(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(person -> scope.covers(person.regionCode().value()))
                .orElseThrow(() -> new NotFound("person", id));
    }

    Optional<Person> find(byte[] nikHash) {
        return nikHash == null ? Optional.empty() : find("nikHash", nikHash).firstResultOptional();
    }

    List<Person> in(RegionScope scope, PageRequest page) {
        return find(
                        "erasedAt is null and cast(regionCode as string) like ?1 and id > ?2 order by id",
                        scope.likePattern(),
                        page.after().map(last -> last.uuid(0)).orElse(FIRST))
                .range(0, page.rows() - 1)
                .list();
    }
}
