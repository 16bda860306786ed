package id.ikm.registry.region;

import id.ikm.web.access.RegionScope;
import java.util.Map;

/** What keeps a query inside a region, with the value of its parameter {@code region}. */
public record RegionCondition(String sql, Map<String, Object> parameters) {

    private static final int REGENCY_LENGTH = 5;

    /** A whole regency or province by equality, for which an index has the order of a list under any plan. */
    public static RegionCondition of(String column, RegionScope scope) {
        var code = scope.region();
        if (scope.equals(RegionScope.NATION)) {
            return new RegionCondition("true", Map.of());
        }
        if (code.length() > REGENCY_LENGTH) {
            return new RegionCondition(column + " like :region", Map.of("region", scope.likePattern()));
        }
        int length = code.length() == REGENCY_LENGTH ? REGENCY_LENGTH : 2;
        return new RegionCondition("left(%s, %d) = :region".formatted(column, length), Map.of("region", code));
    }
}
