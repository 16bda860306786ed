package id.ikm.registry.product;

import static id.ikm.registry.product.Product.Status.KEPT;
import static id.ikm.registry.product.Product.Status.OFFERED;

import id.ikm.registry.product.Product.Status;
import id.ikm.web.access.Roles;
import id.ikm.web.action.Action;
import java.util.Set;

/** What may be done with a product: by whom, and while it is what. */
public enum ProductAction implements Action {
    CHANGE("PUT", "", KEPT, OFFERED),
    PRICE("POST", "/prices", KEPT, OFFERED),
    PICTURE("POST", "/photos", KEPT, OFFERED),
    OFFER("POST", "/offer", KEPT),
    WITHDRAW("DELETE", "/offer", OFFERED),
    RETIRE("POST", "/retirement", KEPT, OFFERED);

    private final String method;
    private final String path;
    private final Set<Status> during;

    ProductAction(String method, String path, Status... during) {
        this.method = method;
        this.path = path;
        this.during = Set.of(during);
    }

    boolean fits(Status status) {
        return during.contains(status);
    }

    @Override
    public String role() {
        return Roles.REGISTRY_OFFICER;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String path() {
        return path;
    }
}
