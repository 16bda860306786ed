package id.ikm.kit.listing;

import id.ikm.web.problem.NotFound;
import id.ikm.web.problem.RuleViolated;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Lists of parts that are kept in the row of the whole. */
public class Parts {

    private static final int MOST = 200;

    private Parts() {}

    public static <T> List<T> with(List<T> all, T added) {
        if (all.size() >= MOST) {
            throw new RuleViolated("parts.too-many", MOST);
        }
        var more = new ArrayList<>(all);
        more.add(added);
        return List.copyOf(more);
    }

    /** {@code what} names the kind of thing in the problem that there is none. */
    public static <T> List<T> replacing(List<T> all, Function<T, UUID> id, T changed, String what) {
        get(all, id, id.apply(changed), what);
        return all.stream()
                .map(one -> id.apply(one).equals(id.apply(changed)) ? changed : one)
                .toList();
    }

    public static <T> T get(List<T> all, Function<T, UUID> id, UUID wanted, String what) {
        return all.stream()
                .filter(one -> id.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(what, wanted));
    }
}
