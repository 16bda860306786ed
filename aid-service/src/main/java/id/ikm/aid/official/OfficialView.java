package id.ikm.aid.official;

import id.ikm.aid.official.relation.Relation;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

public record OfficialView(
        UUID id,
        String post,
        RegionCode regionCode,
        UUID officeId,
        String subject,
        UUID personId,
        UUID householdId,
        UUID addressId,
        LocalDate since,
        LocalDate until,
        List<Relation> relations,
        long version)
        implements Versioned {}
