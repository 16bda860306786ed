package id.ikm.registry.certificate;

import id.ikm.registry.certificate.permit.FoodKind;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks a holder up in the table that it lies in: no key binds it, for there are four such tables. */
@ApplicationScoped
class HolderPlaces {

    private final EntityManager database;

    HolderPlaces(EntityManager database) {
        this.database = database;
    }

    HolderPlace get(Holder holder) {
        return find(holder)
                .orElseThrow(() ->
                        new InvalidRequest("/holder/id", "certificate.unknown-holder", holder.kind(), holder.id()));
    }

    RegionCode regionOf(Certificate certificate) {
        return find(certificate.holder()).orElseThrow().regionCode();
    }

    @SuppressWarnings("unchecked")
    private Optional<HolderPlace> find(Holder holder) {
        List<Object[]> found = database.createNativeQuery(sql(holder.kind()), Object[].class)
                .setParameter(1, holder.id())
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new HolderPlace(
                        (UUID) row[0],
                        new RegionCode((String) row[1]),
                        FoodKind.of(Boolean.TRUE.equals(row[2]), Boolean.TRUE.equals(row[3]))));
    }

    private static String sql(Holder.Kind kind) {
        return switch (kind) {
            case BUSINESS -> "select id, region_code, false, false from business where id = ?1";
            case PRODUCT -> """
                    select b.id, b.region_code, cast(p.facts -> 'contents' ->> 'food' as boolean),
                           cast(p.facts -> 'contents' ->> 'bottledWater' as boolean)
                    from product p join business b on b.id = p.business_id where p.id = ?1
                    """;
            case PERSON -> "select cast(null as uuid), region_code, false, false from person where id = ?1";
            case CLUSTER -> "select cast(null as uuid), region_code, false, false from cluster where id = ?1";
        };
    }
}
