package id.ikm.aid.handover.promise;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How much there is of each category, as far as every quantity of it is known and in one unit. */
public class Amounts {

    private final Map<String, BigDecimal> totals = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Set<String> vague = new HashSet<>();

    /** @param quantity null when unknown @param unit null where nobody says */
    public Amounts add(String category, BigDecimal quantity, String unit) {
        var known = units.putIfAbsent(category, unit == null ? "" : unit.strip().toLowerCase());
        if (quantity == null
                || known != null
                        && !known.equals(unit == null ? "" : unit.strip().toLowerCase())) {
            vague.add(category);
        }
        totals.merge(category, quantity == null ? BigDecimal.ZERO : quantity, BigDecimal::add);
        return this;
    }

    boolean contains(String category) {
        return totals.containsKey(category);
    }

    /** Where it is not known on either side, nobody can say so. */
    boolean exceeds(Amounts promised, String category) {
        boolean comparable = !vague.contains(category)
                && !promised.vague.contains(category)
                && units.get(category).equals(promised.units.get(category));
        return comparable && totals.get(category).compareTo(promised.totals.get(category)) > 0;
    }

    String total(String category) {
        return totals.get(category).stripTrailingZeros().toPlainString();
    }
}
