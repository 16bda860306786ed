package id.ikm.registry.product;

import id.ikm.registry.product.photo.Photo;
import id.ikm.web.region.RegionCode;
import java.util.List;
import java.util.UUID;

/** What a catalogue shows of a product; whether its business and its certificates let it is for the catalogue to say. */
public record CataloguedProduct(
        UUID id,
        UUID businessId,
        RegionCode regionCode,
        ProductFacts facts,
        Price price,
        List<Photo> photos,
        boolean offered,
        long version) {

    static CataloguedProduct of(Product product) {
        return new CataloguedProduct(
                product.id(),
                product.businessId(),
                product.regionCode(),
                product.facts(),
                product.price(),
                product.photos().all(),
                product.status() == Product.Status.OFFERED,
                product.version());
    }
}
