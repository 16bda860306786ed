package id.ikm.registry.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** By whose wish a product stands in the public catalogue, and since when. */
@Embeddable
public record Offer(
        @Enumerated(EnumType.STRING) @Column(name = "offer_wish")
        Wish wish,

        @Column(name = "offered_at") Instant since) {

    public enum Wish {
        OWNER,
        OFFICE
    }
}
