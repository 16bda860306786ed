package id.ikm.registry.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** For catalogues: many products in one statement, with no regard to who asks. */
@ApplicationScoped
public class CataloguedProducts {

    private final Products products;

    CataloguedProducts(Products products) {
        this.products = products;
    }

    /** In no order; an id that no product has is passed over. */
    public List<CataloguedProduct> of(Collection<UUID> ids) {
        return products.list("id in ?1", ids).stream()
                .map(CataloguedProduct::of)
                .toList();
    }
}
