package id.ikm.registry.person;

import id.ikm.privacy.Sealed;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of the register. Those who were erased are gone. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

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
                .filter(person -> scope.covers(person.regionCode()) || hasRoleIn(scope, id))
                .orElseThrow(() -> new NotFound("person", id));
    }

    /** Refuses who is not on the register, or not any more; {@code pointer} names the field. */
    public void require(UUID id, String pointer) {
        if (findByIdOptional(id).filter(person -> !person.isErased()).isEmpty()) {
            throw new InvalidRequest(pointer, "person.unknown", id);
        }
    }

    public void mustBeVisible(UUID id, RegionScope scope) {
        get(id, scope);
    }

    /** What is sealed of each of them, for {@code Disclosure}. */
    public Map<UUID, List<Sealed>> sealed(Collection<UUID> ids) {
        return find("id in ?1", ids).stream().collect(Collectors.toMap(Person::id, person -> person.particulars()
                .of(person.id())));
    }

    Optional<Person> find(byte[] nikHash) {
        return nikHash == null ? Optional.empty() : find("nikHash", nikHash).firstResultOptional();
    }

    /** Whose family card or address was recorded before there were ids of them. */
    @SuppressWarnings("unchecked")
    List<Person> withoutIds(int most) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from person
                        where erased_at is null
                          and (household_id is null and jsonb_exists(particulars, 'FAMILY_CARD')
                               or address_id is null and jsonb_exists(particulars, 'ADDRESS_LINE'))
                        order by id limit ?1 for update skip locked
                        """, Person.class)
                .setParameter(1, most)
                .getResultList();
    }

    /** Of one business, as far as it lies in the scope: all who have or had a role in it. */
    @SuppressWarnings("unchecked")
    List<Person> of(UUID business, RegionScope scope, PageRequest page) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from person
                        where id in (select cast(holder ->> 'personId' as uuid)
                                     from business b, jsonb_array_elements(b.people) holder
                                     where b.id = ?1 and b.region_code like ?2)
                          and erased_at is null and id > ?3 order by id limit ?4
                        """, Person.class)
                .setParameter(1, business)
                .setParameter(2, scope.likePattern())
                .setParameter(3, page.afterId())
                .setParameter(4, page.rows())
                .getResultList();
    }

    /** A business of the region makes its people visible there while they have a role in it. */
    private boolean hasRoleIn(RegionScope scope, UUID person) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select 1 from business
                                       where people @> cast(?1 as jsonb) and region_code like ?2)
                        """)
                .setParameter(1, "[{\"personId\": \"" + person + "\", \"until\": null}]")
                .setParameter(2, scope.likePattern())
                .getSingleResult();
    }

    List<Person> in(RegionScope scope, PageRequest page) {
        return find(
                        "erasedAt is null and cast(regionCode as string) like ?1 and id > ?2 order by id",
                        scope.likePattern(),
                        page.afterId())
                .range(0, page.rows() - 1)
                .list();
    }
}
