package id.ikm.registry.business.contact;

import id.ikm.privacy.PersonalField;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A production site; address line and position are masked")
public record SiteView(
        UUID id, RegionCode regionCode, String addressLine, String position, LocalDate since, LocalDate until) {

    public static List<SiteView> of(Sites sites) {
        return sites.all().stream()
                .map(site -> new SiteView(
                        site.id(),
                        site.regionCode(),
                        site.particulars().mask(PersonalField.ADDRESS_LINE),
                        site.particulars().mask(PersonalField.POSITION),
                        site.since(),
                        site.until()))
                .toList();
    }
}
