package id.ikm.aid.outcome.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Takes some of many by chance: the same ones again from the same seed, by an algorithm that Java specifies. */
class Draw {

    private Draw() {}

    static <T> List<T> of(long seed, List<T> population, int size) {
        var random = new Random(seed);
        var rest = new ArrayList<>(population);
        for (int i = 0; i < size; i++) {
            int chosen = i + random.nextInt(rest.size() - i);
            var moved = rest.set(chosen, rest.get(i));
            rest.set(i, moved);
        }
        return List.copyOf(rest.subList(0, size));
    }
}
