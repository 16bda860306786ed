package id.ikm.registry.aspiration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class Aspirations implements RegionalRepository<Aspiration> {

    private static final String MATCHING = """
            from aspiration a
            where a.region_code like :region
              and (cast(:theme as varchar) is null or a.theme = :theme)
              and (cast(:state as varchar) is null or a.state = :state)
              and (cast(:speaker as uuid) is null or a.speaker_id = :speaker)
              and (cast(:from as date) is null or a.said_on >= :from)
              and (cast(:to as date) is null or a.said_on <= :to)
            """;

    @Override
    public String kind() {
        return "aspiration";
    }

    Aspiration get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("aspiration", id));
    }

    @SuppressWarnings("unchecked")
    RegionCode regionOf(Speaker speaker) {
        List<String> found = getEntityManager()
                .createNativeQuery("select region_code from " + speaker.kind().table() + " where id = ?1")
                .setParameter(1, speaker.id())
                .getResultList();
        return found.stream()
                .map(RegionCode::new)
                .findFirst()
                .orElseThrow(() -> new InvalidRequest("/speaker/id", "aspiration.unknown-speaker", speaker.id()));
    }

    void mustBeTheme(String code, String pointer) {
        var known = themes();
        if (!known.containsKey(code)) {
            throw new InvalidRequest(pointer, "aspiration.unknown-theme", code, String.join(", ", known.keySet()));
        }
    }

    List<AspirationSummary> matching(AspirationFilter filter, RegionScope scope, PageRequest page) {
        List<Object[]> rows = bound("""
                        select a.id, a.speaker_kind, a.speaker_id, a.region_code, a.theme, a.said_on, a.channel, a.state
                        """ + MATCHING + " and a.id > :after order by a.id limit :count", filter, scope)
                .setParameter("after", page.afterId())
                .setParameter("count", page.rows())
                .getResultList();
        return rows.stream().map(AspirationSummary::of).toList();
    }

    /** Every theme, also those that nobody spoke of. */
    @SuppressWarnings("unchecked")
    List<ThemeCount> perTheme(AspirationFilter filter, RegionScope scope, Locale language) {
        List<Object[]> rows = bound(
                        "select a.theme, a.state, count(*) " + MATCHING + " group by a.theme, a.state", filter, scope)
                .getResultList();
        Map<String, List<Object[]>> byTheme = rows.stream().collect(groupingBy(row -> (String) row[0]));
        return themes().entrySet().stream()
                .map(theme -> count(
                        theme.getKey(),
                        theme.getValue()[language.equals(Locale.ENGLISH) ? 2 : 1],
                        byTheme.getOrDefault(theme.getKey(), List.of())))
                .toList();
    }

    private static ThemeCount count(String theme, Object name, List<Object[]> rows) {
        Map<AspirationState, Long> byState = new EnumMap<>(AspirationState.class);
        for (var state : AspirationState.values()) {
            byState.put(state, 0L);
        }
        rows.forEach(row -> byState.put(AspirationState.valueOf((String) row[1]), (Long) row[2]));
        long all = byState.values().stream().mapToLong(Long::longValue).sum();
        return new ThemeCount(theme, (String) name, all, byState);
    }

    private Map<String, Object[]> themes() {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(
                        "select code, indonesian, english from aspiration_theme order by position, code",
                        Object[].class)
                .getResultList();
        return rows.stream()
                .collect(toMap(row -> (String) row[0], row -> row, (one, other) -> one, LinkedHashMap::new));
    }

    private Query bound(String sql, AspirationFilter filter, RegionScope scope) {
        var region = scope.narrowedTo(filter.region);
        return getEntityManager()
                .createNativeQuery(sql, Object[].class)
                .setParameter("region", region.likePattern())
                .setParameter("theme", filter.theme)
                .setParameter("state", filter.state == null ? null : filter.state.name())
                .setParameter("speaker", filter.speaker)
                .setParameter("from", filter.from)
                .setParameter("to", filter.to);
    }
}
