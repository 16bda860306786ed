package id.ikm.registry.catalog.bulk;

import id.ikm.registry.catalog.products.CatalogueQuery;
import id.ikm.registry.catalog.products.PublishedProducts;
import id.ikm.registry.catalog.products.ShownProduct;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Goes through all products of a search, some hundred at a time: in bounded memory, and no transaction is long. */
@ApplicationScoped
class AllProducts {

    private static final int AT_A_TIME = 500;

    interface Reader {
        void read(ShownProduct product) throws IOException;
    }

    private final PublishedProducts products;

    AllProducts(PublishedProducts products) {
        this.products = products;
    }

    void each(CatalogueQuery query, Reader reader) throws IOException {
        UUID last = null;
        List<ShownProduct> some;
        do {
            var after = last;
            some = QuarkusTransaction.requiringNew().call(() -> products.after(after, query, AT_A_TIME));
            for (var product : some) {
                reader.read(product);
                last = product.id();
            }
        } while (some.size() == AT_A_TIME);
    }
}
