package id.ikm.registry.catalog.keeping;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.registry.catalog.publication.CatalogueCertificate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The published products, written many at a time. */
@ApplicationScoped
class Projection {

    private static final String STORE = """
            insert into catalog_product (id, state, content_hash, business_id, region_code, search_name, kbli_edition,
                                         kbli_code, kbki, tkdn, bmp, price, size_class, updated_at)
            select row.*, ?2 from json_to_recordset(cast(?1 as json)) as row (
                id uuid, state json, content_hash text, business_id uuid, region_code text, search_name text,
                kbli_edition text, kbli_code text, kbki text, tkdn numeric, bmp numeric, price bigint, size_class text)
            on conflict (id) do update set
                state = excluded.state, content_hash = excluded.content_hash, business_id = excluded.business_id,
                region_code = excluded.region_code, search_name = excluded.search_name,
                kbli_edition = excluded.kbli_edition, kbli_code = excluded.kbli_code, kbki = excluded.kbki,
                tkdn = excluded.tkdn, bmp = excluded.bmp, price = excluded.price, size_class = excluded.size_class,
                updated_at = excluded.updated_at
            """;

    private static final String STORE_CERTIFICATES = """
            insert into catalog_product_certificate (product_id, type, valid_from, valid_until)
            select row.* from json_to_recordset(cast(?1 as json)) as row (
                product_id uuid, type text, valid_from date, valid_until date)
            """;

    private record CertificateRow(UUID product_id, String type, LocalDate valid_from, LocalDate valid_until) {}

    private final EntityManager database;
    private final ObjectMapper json;

    Projection(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Of those that are published now. */
    @SuppressWarnings("unchecked")
    Map<UUID, String> hashes(Collection<UUID> products) {
        List<Object[]> rows = database.createNativeQuery(
                        "select id, content_hash from catalog_product where id in (:ids)", Object[].class)
                .setParameter("ids", products)
                .getResultList();
        return rows.stream().collect(toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    void store(List<PublishedRow> rows, Map<UUID, List<CatalogueCertificate>> certificates, Instant now) {
        if (rows.isEmpty()) {
            return;
        }
        database.createNativeQuery(STORE)
                .setParameter(1, written(rows))
                .setParameter(2, now)
                .executeUpdate();
        database.createNativeQuery("delete from catalog_product_certificate where product_id in (:ids)")
                .setParameter("ids", certificates.keySet())
                .executeUpdate();
        var papers = certificates.entrySet().stream()
                .flatMap(product -> product.getValue().stream()
                        .map(paper -> new CertificateRow(
                                product.getKey(), paper.type().name(), paper.validFrom(), paper.validUntil())))
                .toList();
        database.createNativeQuery(STORE_CERTIFICATES)
                .setParameter(1, written(papers))
                .executeUpdate();
    }

    void remove(Collection<UUID> products) {
        if (!products.isEmpty()) {
            database.createNativeQuery("delete from catalog_product where id in (:ids)")
                    .setParameter("ids", products)
                    .executeUpdate();
        }
    }

    private String written(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
