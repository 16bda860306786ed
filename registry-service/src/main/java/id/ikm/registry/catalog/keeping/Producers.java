package id.ikm.registry.catalog.keeping;

import static java.util.stream.Collectors.toMap;

import id.ikm.registry.catalog.publication.Producer;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The businesses behind products, as far as they are public. */
@ApplicationScoped
class Producers {

    /** A business, and whether it may be published. */
    record Standing(Producer producer, String status) {}

    private static final int KECAMATAN = 8;

    private final EntityManager database;

    Producers(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    Map<UUID, Standing> of(Collection<UUID> businesses) {
        List<Object[]> rows = database.createNativeQuery("""
                        select id, name, msme_class, left(region_code, %d), status from business where id in (:ids)
                        """.formatted(KECAMATAN), Object[].class)
                .setParameter("ids", businesses)
                .getResultList();
        var names = regionNames(
                rows.stream().map(row -> new RegionCode((String) row[3])).toList());
        return rows.stream().collect(toMap(row -> (UUID) row[0], row -> standing(row, names)));
    }

    private static Standing standing(Object[] row, Map<String, String> names) {
        var code = new RegionCode((String) row[3]);
        var path = withAncestors(code)
                .map(region -> names.getOrDefault(region.value(), region.value()))
                .toList();
        return new Standing(
                new Producer((UUID) row[0], (String) row[1], (String) row[2], code.value(), path), (String) row[4]);
    }

    /** The name that a code had last; a retired code keeps its own. */
    @SuppressWarnings("unchecked")
    private Map<String, String> regionNames(List<RegionCode> codes) {
        List<Object[]> rows = database.createNativeQuery("""
                        select distinct on (code) code, name from region where code in (:codes)
                        order by code, valid_from desc
                        """, Object[].class)
                .setParameter(
                        "codes",
                        codes.stream()
                                .flatMap(Producers::withAncestors)
                                .map(RegionCode::value)
                                .distinct()
                                .toList())
                .getResultList();
        return rows.stream().collect(toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    private static Stream<RegionCode> withAncestors(RegionCode code) {
        return Stream.concat(code.ancestors().stream(), Stream.of(code));
    }
}
