package id.ikm.registry.product;

import static id.ikm.registry.product.Product.Status.KEPT;
import static id.ikm.registry.product.Product.Status.OFFERED;

import id.ikm.registry.product.Product.Status;
import id.ikm.web.access.Roles;
import id.ikm.web.action.Action;
import id.ikm.web.action.Way;
import java.util.Set;

/** What may be done with a product: by whom, and while it is what. */
public enum ProductAction implements Action {
    CHANGE("PUT", "", KEPT, OFFERED),
    PRICE("POST", "/prices", KEPT, OFFERED),
    PICTURE("POST", "/photos", KEPT, OFFERED),
    OFFER("POST", "/offer", KEPT),
    WITHDRAW("DELETE", "/offer", OFFERED),
    RETIRE("POST", "/retirement", KEPT, OFFERED);

    private final Way way;
    private final Set<Status> during;

    ProductAction(String method, String path, Status... during) {
        this.way = new Way(Roles.REGISTRY_OFFICER, method, path);
        this.during = Set.of(during);
    }

    boolean fits(Status status) {
        return during.contains(status);
    }

    @Override
    public Way way() {
        return way;
    }
}
