package id.ikm.registry.business.contact;

import id.ikm.privacy.particulars.Position;
import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A place where a business produces, in a regency or anything smaller. */
public record DescribeSite(
        @NotNull RegionCode regionCode,
        @Size(min = 1, max = 300) String addressLine,
        @Valid Position position,
        @PastOrPresent LocalDate since,
        @PastOrPresent LocalDate until) {

    @Override
    public String toString() {
        return "a site in " + regionCode;
    }
}
