package id.ikm.registry.product.listing;

import java.time.Instant;
import java.time.LocalDate;

/** What happened to a listing on a day, and by which token it was recorded when. */
public record ListingStep(ListingAction action, LocalDate on, String note, String recordedBy, Instant recordedAt) {}
