package id.ikm.registry.duplicate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The signs by which two records look alike, each with its weight: the score explains itself. */
public record Likeness(@JsonValue List<Sign> signs) {

    @JsonCreator
    public Likeness {
        signs = List.copyOf(signs);
    }

    /** Of 100: the weighted mean of what is known of both. */
    int score() {
        var known = signs.stream().filter(sign -> sign.likeness() != null).toList();
        int weights = known.stream().mapToInt(Sign::weight).sum();
        double sum = known.stream()
                .mapToDouble(sign -> sign.weight() * sign.likeness())
                .sum();
        return weights == 0 ? 0 : (int) Math.round(100 * sum / weights);
    }
}
