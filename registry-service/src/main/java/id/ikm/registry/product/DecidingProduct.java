package id.ikm.registry.product;

import id.ikm.registry.business.BusinessScope;
import id.ikm.web.problem.PreconditionFailed;
import id.ikm.web.version.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.function.Consumer;

/** The one way to change a product: in the caller's region, of a business that goes on, as the caller has seen it. */
@ApplicationScoped
class DecidingProduct {

    private final Products products;
    private final BusinessScope businesses;
    private final RecordingProduct recording;

    DecidingProduct(Products products, BusinessScope businesses, RecordingProduct recording) {
        this.products = products;
        this.businesses = businesses;
        this.recording = recording;
    }

    /** The business first, as a merger does it. A decision that changed nothing is not announced. */
    @Transactional(TxType.MANDATORY)
    ProductView decide(UUID id, String ifMatch, ProductChange change, Consumer<Product> decision) {
        var business = products.businessOf(id);
        businesses.mustBeWritable(business, "");
        var product = products.hold(id);
        if (!product.businessId().equals(business)) {
            throw new PreconditionFailed();
        }
        VersionTag.demand(ifMatch, product.version());
        var version = product.version();
        decision.accept(product);
        products.flush();
        return product.version() == version ? ProductView.of(product) : recording.record(change, product);
    }
}
