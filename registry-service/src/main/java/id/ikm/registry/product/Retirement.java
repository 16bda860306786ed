package id.ikm.registry.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Since when a product is not made any more, and why. */
@Embeddable
public record Retirement(
        @Column(name = "retired_at") Instant at,
        @Column(name = "retirement_reason") String reason) {}
