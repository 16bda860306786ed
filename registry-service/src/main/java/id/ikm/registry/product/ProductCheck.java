package id.ikm.registry.product;

import id.ikm.registry.classification.Kblis;
import id.ikm.registry.region.Regions;
import id.ikm.registry.report.figures.Quantity;
import id.ikm.registry.report.unit.Units;
import id.ikm.web.answer.Warnings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/** What must hold of a product's facts; what DOMAIN 1.1 marks [G] only warns. */
@ApplicationScoped
class ProductCheck {

    private static final Pattern HS = Pattern.compile("\\d{6}(\\d{2})?");
    private static final String BOTTLED_WATER = "11051";

    private final Products products;
    private final Kblis kblis;
    private final Regions regions;
    private final Units units;

    ProductCheck(Products products, Kblis kblis, Regions regions, Units units) {
        this.products = products;
        this.kblis = kblis;
        this.regions = regions;
        this.units = units;
    }

    /** The facts with their units as the list writes them; {@code at} is where they stand in the body. */
    ProductFacts checked(UUID product, ProductFacts facts, String at, Warnings warnings) {
        kblis.require(facts.kbli(), at + "/kbli", warnings);
        var delivery = facts.supply().deliveryRegions();
        for (int i = 0; i < delivery.size(); i++) {
            regions.require(delivery.get(i), at + "/supply/deliveryRegions/" + i);
        }
        warn(product, facts, at, warnings);
        return measured(facts, at, warnings);
    }

    private void warn(UUID product, ProductFacts facts, String at, Warnings warnings) {
        var hs = facts.codes().hs();
        if (hs != null && !HS.matcher(hs).matches()) {
            warnings.add(at + "/codes/hs", "product.hs-unusual", hs);
        }
        var gtin = facts.codes().gtin();
        if (gtin != null) {
            if (!gtin.isOfIndonesia()) {
                warnings.add(at + "/codes/gtin", "gtin.from-abroad", gtin);
            }
            products.otherWith(gtin, product)
                    .ifPresent(other -> warnings.add(at + "/codes/gtin", "gtin.of-another-product", gtin, other));
        }
        boolean water = facts.kbli() != null && facts.kbli().code().equals(BOTTLED_WATER);
        if (water && facts.contents().bottledWater() == null) {
            warnings.add(at + "/contents/bottledWater", "product.is-it-bottled-water");
        }
    }

    private ProductFacts measured(ProductFacts facts, String at, Warnings warnings) {
        var reader = units.reader(at, warnings);
        var supply = facts.supply();
        var capacity = supply.capacityPerMonth();
        return facts.measured(
                facts.unit() == null
                        ? null
                        : reader.apply("", new Quantity(null, null, facts.unit()))
                                .unit(),
                new Supply(
                        capacity == null ? null : reader.apply("/supply/capacityPerMonth", capacity),
                        supply.minimumOrder(),
                        supply.deliveryRegions()));
    }
}
