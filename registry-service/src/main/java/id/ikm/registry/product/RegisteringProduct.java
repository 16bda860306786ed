package id.ikm.registry.product;

import id.ikm.registry.business.BusinessScope;
import id.ikm.web.answer.Warnings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** The way of a product into the register: of a business that goes on, with its first price where that is known. */
@ApplicationScoped
class RegisteringProduct {

    private final Products products;
    private final BusinessScope businesses;
    private final ProductCheck check;
    private final PricingProduct pricing;
    private final RecordingProduct recording;
    private final Clock clock;

    RegisteringProduct(
            Products products,
            BusinessScope businesses,
            ProductCheck check,
            PricingProduct pricing,
            RecordingProduct recording,
            Clock clock) {
        this.products = products;
        this.businesses = businesses;
        this.check = check;
        this.pricing = pricing;
        this.recording = recording;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    ProductView register(RecordProduct command, Warnings warnings) {
        var region = businesses.mustBeWritable(command.businessId(), "/businessId");
        var product = Product.record(command.businessId(), region, clock.instant());
        product.change(check.checked(product.id(), command.facts(), "/facts", warnings));
        products.persist(product);
        if (command.price() != null) {
            pricing.price(product, command.price(), "/price");
        }
        return recording.record(ProductChange.RECORDED, product);
    }
}
