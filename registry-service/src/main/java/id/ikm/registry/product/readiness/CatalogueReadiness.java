package id.ikm.registry.product.readiness;

import id.ikm.registry.product.CataloguedProduct;
import id.ikm.registry.product.listing.CatalogVersion;
import id.ikm.registry.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether a product could stand in a catalogue today, and what it lacks. */
@ApplicationScoped
public class CatalogueReadiness {

    private final Sellers sellers;
    private final CertificatesInForce certificates;
    private final Regions regions;

    CatalogueReadiness(Sellers sellers, CertificatesInForce certificates, Regions regions) {
        this.sellers = sellers;
        this.certificates = certificates;
        this.regions = regions;
    }

    public Readiness of(CataloguedProduct product, boolean retired, CatalogVersion catalogue) {
        var seller = sellers.get(product.businessId(), product.facts().kbli());
        var papers = certificates.of(product.id(), product.businessId(), regions.today());
        var missing = new ReadinessRule(product, retired, seller, papers)
                .missing().stream().filter(point -> point.isAskedBy(catalogue)).toList();
        return new Readiness(missing, seller.microOrSmall(), papers.localContent());
    }
}
