package id.ikm.registry.business.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.kit.identity.Ids;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.problem.RuleViolated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everybody who has or had a role in one business, as they are stored in its row. */
public record RoleHolders(@JsonValue List<RoleHolder> all) {

    public static final RoleHolders NOBODY = new RoleHolders(List.of());
    private static final int MOST = 200;

    @JsonCreator
    public RoleHolders {
        all = all == null ? List.of() : List.copyOf(all);
    }

    public List<RoleHolder> now() {
        return all.stream().filter(RoleHolder::isNow).toList();
    }

    public RoleHolders with(AssignRole command) {
        if (now().stream()
                .anyMatch(holder -> holder.personId().equals(command.personId()) && holder.role() == command.role())) {
            throw new RuleViolated("role.held-already");
        }
        if (all.size() >= MOST) {
            throw new RuleViolated("role.too-many", MOST);
        }
        var more = new ArrayList<>(all);
        more.add(new RoleHolder(Ids.next(), command.personId(), command.role(), command.since(), null));
        return new RoleHolders(more);
    }

    public RoleHolders ending(UUID id, LocalDate day) {
        var ended = all.stream()
                .filter(holder -> holder.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("role", id));
        if (!ended.isNow()) {
            throw new RuleViolated("role.ended-already");
        }
        if (ended.since() != null && day.isBefore(ended.since())) {
            throw new InvalidRequest("/until", "role.ends-before-it-begins");
        }
        return ending(day, holder -> holder.id().equals(id));
    }

    public RoleHolders endingAllOf(UUID personId, LocalDate day) {
        return ending(day, holder -> holder.isNow() && holder.personId().equals(personId));
    }

    /** Of a record that is merged into this one; who has the role here already does not get it twice. */
    public RoleHolders absorbing(RoleHolders others) {
        var more = others.all.stream().filter(other -> now().stream()
                .noneMatch(mine ->
                        other.isNow() && mine.personId().equals(other.personId()) && mine.role() == other.role()));
        return new RoleHolders(Stream.concat(all.stream(), more).toList());
    }

    public RoleHolders releasing(RoleHolders others) {
        return new RoleHolders(all.stream()
                .filter(mine ->
                        others.all.stream().noneMatch(other -> other.id().equals(mine.id())))
                .toList());
    }

    private RoleHolders ending(LocalDate day, Predicate<RoleHolder> which) {
        return new RoleHolders(all.stream()
                .map(holder -> which.test(holder) ? holder.endedOn(day) : holder)
                .toList());
    }
}
