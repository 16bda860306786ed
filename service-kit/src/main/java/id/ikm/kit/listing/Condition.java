package id.ikm.kit.listing;

import id.ikm.web.access.RegionScope;
import java.util.Map;

/** What narrows a query, with the values of its named parameters. */
public record Condition(String sql, Map<String, Object> parameters) {

    public static final Condition ALWAYS = new Condition("true", Map.of());

    private static final int REGENCY_LENGTH = 5;

    /** Inside a region: its regency or province by equality, for which an index has the order under any plan. */
    public static Condition within(String column, RegionScope scope) {
        var code = scope.region();
        if (scope.equals(RegionScope.NATION)) {
            return ALWAYS;
        }
        if (code.length() > REGENCY_LENGTH) {
            return new Condition(
                    "left(%1$s, 5) = :regency and %1$s like :region".formatted(column),
                    Map.of("regency", code.substring(0, REGENCY_LENGTH), "region", scope.likePattern()));
        }
        int length = code.length() == REGENCY_LENGTH ? REGENCY_LENGTH : 2;
        return new Condition("left(%s, %d) = :region".formatted(column, length), Map.of("region", code));
    }
}
