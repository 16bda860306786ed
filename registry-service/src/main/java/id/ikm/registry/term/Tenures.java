package id.ikm.registry.term;

import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.problem.RuleViolated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Who held one office: never two on the same day. */
public class Tenures {

    private static final int MOST = 100;

    private Tenures() {}

    public static <T extends Tenure<T>> Optional<T> now(List<T> all) {
        return all.stream().filter(one -> one.term().isNow()).findFirst();
    }

    public static <T extends Tenure<T>> List<T> with(List<T> all, T added) {
        if (added.term().overlapsAny(all.stream().map(Tenure::term))) {
            throw new RuleViolated("tenure.taken");
        }
        if (all.size() >= MOST) {
            throw new RuleViolated("tenure.too-many", MOST);
        }
        var more = new ArrayList<>(all);
        more.add(added);
        return List.copyOf(more);
    }

    public static <T extends Tenure<T>> List<T> ending(List<T> all, UUID id, LocalDate day) {
        var ended = all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("tenure", id));
        if (!ended.term().isNow()) {
            throw new RuleViolated("tenure.ended-already");
        }
        if (ended.term().from() != null && day.isBefore(ended.term().from())) {
            throw new InvalidRequest("/until", "term.ends-before-it-begins");
        }
        return ending(all, day, one -> one.id().equals(id));
    }

    /** Whoever holds it; a tenure that began later than that has no day. */
    public static <T extends Tenure<T>> List<T> endingAll(List<T> all, LocalDate day) {
        return ending(all, day, one -> one.term().isNow());
    }

    private static <T extends Tenure<T>> List<T> ending(List<T> all, LocalDate day, Predicate<T> which) {
        return all.stream()
                .map(one -> which.test(one) ? one.lasting(one.term().endedBy(day)) : one)
                .toList();
    }
}
