package id.ikm.registry.business.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.web.problem.NotFound;
import id.ikm.web.problem.RuleViolated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The production sites of one business, as they are stored in its row. */
public record Sites(@JsonValue List<Site> all) {

    public static final Sites NONE = new Sites(List.of());
    private static final int MOST = 100;

    @JsonCreator
    public Sites {
        all = all == null ? List.of() : List.copyOf(all);
    }

    public Sites with(Site added) {
        if (all.size() >= MOST) {
            throw new RuleViolated("site.too-many", MOST);
        }
        var more = new ArrayList<>(all);
        more.add(added);
        return new Sites(more);
    }

    public Sites replacing(Site changed) {
        return changing(changed.id(), site -> changed);
    }

    public Sites ending(UUID id, LocalDate day) {
        return changing(id, site -> site.endedOn(day));
    }

    /** Of a record that is merged into this one: each is sealed for itself, so it can be read here too. */
    public Sites absorbing(Sites others) {
        return new Sites(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    public Sites releasing(Sites others) {
        return new Sites(all.stream()
                .filter(mine ->
                        others.all.stream().noneMatch(other -> other.id().equals(mine.id())))
                .toList());
    }

    private Sites changing(UUID id, UnaryOperator<Site> change) {
        if (all.stream().noneMatch(site -> site.id().equals(id))) {
            throw new NotFound("site", id);
        }
        return new Sites(all.stream()
                .map(site -> site.id().equals(id) ? change.apply(site) : site)
                .toList());
    }
}
