package id.ikm.registry.product;

import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.registry.product.listing.CatalogVersion;
import id.ikm.registry.product.listing.ListingAction;
import id.ikm.registry.product.listing.ListingStep;
import id.ikm.registry.product.listing.Listings;
import id.ikm.registry.product.photo.Photos;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A product of a business. It is kept on the register, put forward for the public catalogue and withdrawn from it as
 * often as its owner or the office wishes, and retired for good. It lies where its business does.
 */
@Entity
public class Product implements Regional {

    public enum Status {
        KEPT,
        OFFERED,
        RETIRED
    }

    @Id
    private UUID id;

    private UUID businessId;
    private RegionCode regionCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProductFacts facts;

    private String searchName;

    @JdbcTypeCode(SqlTypes.JSON)
    private Photos photos = Photos.NONE;

    @Embedded
    private Price price;

    @JdbcTypeCode(SqlTypes.JSON)
    private Listings listings = Listings.NONE;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private Offer offer;

    @Embedded
    private Retirement retirement;

    private Instant recordedAt;

    @Version
    private long version;

    protected Product() {
        // for Hibernate
    }

    static Product record(UUID businessId, RegionCode region, Instant now) {
        var product = new Product();
        product.id = Ids.next();
        product.businessId = businessId;
        product.regionCode = region;
        product.status = Status.KEPT;
        product.recordedAt = now;
        return product;
    }

    void change(ProductFacts newFacts) {
        demand(ProductAction.CHANGE);
        facts = newFacts;
        searchName = facts.searchName();
    }

    /** An older price than the one that holds goes into the history alone. */
    void price(Price told) {
        demand(ProductAction.PRICE);
        if (price == null || !told.since().isBefore(price.since())) {
            price = told;
        }
    }

    void picture(UnaryOperator<Photos> change) {
        demand(ProductAction.PICTURE);
        photos = change.apply(photos);
    }

    void offer(Offer.Wish wish, Instant now) {
        demand(ProductAction.OFFER);
        status = Status.OFFERED;
        offer = new Offer(wish, now);
    }

    void withdraw() {
        demand(ProductAction.WITHDRAW);
        status = Status.KEPT;
        offer = null;
    }

    void retire(String reason, Instant now) {
        demand(ProductAction.RETIRE);
        status = Status.RETIRED;
        offer = null;
        retirement = new Retirement(now, reason);
    }

    /** {@code ready}: that catalogue would find nothing missing. */
    void list(CatalogVersion catalogVersion, ListingStep step, boolean ready, String url) {
        obstacle(step.action()).ifPresent(rule -> {
            throw new RuleViolated(rule);
        });
        listings = listings.with(listings.in(catalogVersion).take(step, ready, url));
    }

    /** What is not made any more may still be suspended and removed. */
    Optional<String> obstacle(ListingAction action) {
        return status == Status.RETIRED && action.offersForSale()
                ? Optional.of("product.is-retired")
                : Optional.empty();
    }

    /** The rule that keeps somebody from doing something now, if one does. */
    Optional<String> obstacle(ProductAction action) {
        return action.fits(status)
                ? Optional.empty()
                : Optional.of("product.is-" + status.name().toLowerCase(Locale.ROOT));
    }

    private void demand(ProductAction action) {
        obstacle(action).ifPresent(rule -> {
            throw new RuleViolated(rule);
        });
    }

    UUID id() {
        return id;
    }

    UUID businessId() {
        return businessId;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    ProductFacts facts() {
        return facts;
    }

    Price price() {
        return price;
    }

    Photos photos() {
        return photos;
    }

    Listings listings() {
        return listings;
    }

    Status status() {
        return status;
    }

    Offer offer() {
        return offer;
    }

    Retirement retirement() {
        return retirement;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
