package id.ikm.registry.business.contact;

import id.ikm.privacy.Particulars;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** A place of production as it is stored; one that was given up stays, with its end. */
public record Site(UUID id, RegionCode regionCode, LocalDate since, LocalDate until, Particulars particulars) {

    public Site {
        particulars = particulars == null ? Particulars.NONE : particulars;
    }

    Site endedOn(LocalDate day) {
        return until == null ? new Site(id, regionCode, since, day, particulars) : this;
    }
}
