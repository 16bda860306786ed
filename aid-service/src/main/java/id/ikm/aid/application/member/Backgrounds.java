package id.ikm.aid.application.member;

import static java.util.stream.Collectors.toMap;

import id.ikm.aid.business.RegisteredBusiness;
import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.aid.person.RegisteredPeople;
import id.ikm.aid.person.RegisteredPerson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Looks up who and what stands behind members, all at once. */
@ApplicationScoped
class Backgrounds {

    private final RegisteredBusinesses businesses;
    private final RegisteredPeople people;

    Backgrounds(RegisteredBusinesses businesses, RegisteredPeople people) {
        this.businesses = businesses;
        this.people = people;
    }

    List<Background> of(List<Member> members) {
        var known = businesses.findAll(Member.businesses(members)).stream()
                .collect(toMap(RegisteredBusiness::id, Function.identity()));
        List<UUID> persons = Member.people(members);
        var knownPeople = people.findAll(persons).stream().collect(toMap(RegisteredPerson::id, Function.identity()));
        var theirs = persons.isEmpty() ? List.<RegisteredBusiness>of() : businesses.ofPeople(persons);
        return members.stream()
                .map(member -> member.kind() == Member.Kind.BUSINESS
                        ? Background.of(member, known.get(member.id()))
                        : Background.of(member, knownPeople.get(member.id()), theirs))
                .toList();
    }
}
