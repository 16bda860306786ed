package id.ikm.aid.aidpackage.criterion;

import id.ikm.aid.aidpackage.naming.TwoNames;
import id.ikm.web.problem.FieldFault;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What an application is scored by, with its share of the hundred points (DOMAIN 9, Medan: aid by priority scale). */
public record Criterion(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
        @NotNull @Valid TwoNames names,
        @NotNull @Min(1) @Max(100) Integer weight,
        @NotNull @Valid Scoring scoring) {

    private static final int ALL = 100;

    /** Points of the hundred; null where the value is unknown, which is not the same as 0. */
    public BigDecimal points(BigDecimal value) {
        var share = scoring.share(value);
        return share == null ? null : share.multiply(BigDecimal.valueOf(weight));
    }

    /** None at all, or weights that sum to a hundred and codes that are told apart. */
    public static List<FieldFault> faults(List<Criterion> criteria, String pointer) {
        var faults = new ArrayList<FieldFault>();
        var codes = new HashSet<String>();
        for (int i = 0; i < criteria.size(); i++) {
            var criterion = criteria.get(i);
            var at = pointer + "/" + i;
            if (!codes.add(criterion.code())) {
                faults.add(FieldFault.at(at + "/code", "package.code-twice", criterion.code()));
            }
            criterion.scoring().fault(at).ifPresent(faults::add);
        }
        int sum = criteria.stream().mapToInt(Criterion::weight).sum();
        if (!criteria.isEmpty() && sum != ALL) {
            faults.add(FieldFault.at(pointer, "package.weights", sum));
        }
        return faults;
    }
}
