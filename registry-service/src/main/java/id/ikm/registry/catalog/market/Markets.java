package id.ikm.registry.catalog.market;

import static java.util.stream.Collectors.toMap;

import id.ikm.registry.catalog.market.MarketView.AcceptableProduct;
import id.ikm.registry.certificate.localcontent.LocalMarket;
import id.ikm.registry.certificate.localcontent.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The published products of one kind, judged as the market that they are. */
@ApplicationScoped
class Markets {

    /** No kind of product has more domestic makers on the register. */
    private static final int MOST = 10_000;

    private final EntityManager database;

    Markets(EntityManager database) {
        this.database = database;
    }

    MarketView of(String kbki, String kbli) {
        Map<UUID, AcceptableProduct> products = products(kbki, kbli).stream()
                .collect(toMap(AcceptableProduct::id, product -> product, (a, b) -> a, LinkedHashMap::new));
        var market = LocalMarket.of(products.values().stream()
                .map(product -> new Offer(product.id(), product.tkdn(), product.bmp()))
                .toList());
        return new MarketView(
                market.reachesForty(),
                market.tier(),
                products.size(),
                market.acceptable().stream()
                        .map(offer -> products.get(offer.productId()))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private List<AcceptableProduct> products(String kbki, String kbli) {
        var condition = kbki == null ? "kbli_keys @> cast(:code as text[])" : "kbki like :code";
        List<Object[]> rows = database.createNativeQuery("""
                        select id, state ->> 'name', state -> 'producer' ->> 'name', tkdn, bmp from catalog_product
                        where %s order by coalesce(tkdn, 0) + coalesce(bmp, 0) desc, id limit :most
                        """.formatted(condition), Object[].class)
                .setParameter("code", kbki == null ? "{" + kbli + "}" : kbki + "%")
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new AcceptableProduct(
                        (UUID) row[0], (String) row[1], (String) row[2], (BigDecimal) row[3], (BigDecimal) row[4]))
                .toList();
    }
}
