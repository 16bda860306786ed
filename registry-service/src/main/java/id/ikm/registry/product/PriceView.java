package id.ikm.registry.product;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A price in whole rupiah, the first day on which it holds, who says so, and when the register was told. */
public record PriceView(UUID id, Long amount, LocalDate since, String source, Instant toldAt) {}
