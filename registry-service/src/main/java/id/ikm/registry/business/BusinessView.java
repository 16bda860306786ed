package id.ikm.registry.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ikm.registry.business.contact.ContactView;
import id.ikm.registry.business.contact.SiteView;
import id.ikm.registry.business.people.RoleHolder;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.size.SizeClasses;
import id.ikm.registry.size.SizeFigures;
import id.ikm.web.answer.Warning;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

public record BusinessView(
        UUID id,
        String name,
        Nib nib,
        RegionCode regionCode,
        Identity identity,
        KbliCode mainKbli,
        List<KbliCode> furtherKbli,
        ProductionFacts production,
        SizeFigures size,
        SizeClasses classes,
        Visit visit,
        IndustryStatus industryStatus,
        Business.Status status,
        ContactView contact,
        List<SiteView> sites,
        List<RoleHolder> people,
        Freshness freshness,
        LocalDate lastConfirmedOn,
        UUID mergedInto,
        List<UUID> mergedFrom,
        Instant registeredAt,
        long version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Warning> warnings)
        implements Versioned {

    /** Without its freshness, which is not of the record but of the day. */
    static BusinessView of(Business business) {
        var profile = business.profile();
        return new BusinessView(
                business.id(),
                profile.name(),
                profile.nib(),
                profile.regionCode(),
                profile.identity(),
                profile.mainKbli(),
                profile.furtherKbli().codes(),
                profile.production(),
                profile.size(),
                profile.classes(),
                business.visit(),
                profile.industryStatus(),
                business.status(),
                ContactView.of(business.contact()),
                SiteView.of(business.sites()),
                business.people().all(),
                null,
                business.lastConfirmedOn(),
                business.otherRecords().mergedInto(),
                business.otherRecords().mergedFrom(),
                business.registeredAt(),
                business.version(),
                List.of());
    }

    BusinessView withFreshness(Freshness today) {
        return with(today, warnings);
    }

    /** As an answer to the command that these are about; they are not of the record. */
    BusinessView withWarnings(List<Warning> told) {
        return with(freshness, told);
    }

    private BusinessView with(Freshness today, List<Warning> told) {
        return new BusinessView(
                id,
                name,
                nib,
                regionCode,
                identity,
                mainKbli,
                furtherKbli,
                production,
                size,
                classes,
                visit,
                industryStatus,
                status,
                contact,
                sites,
                people,
                today,
                lastConfirmedOn,
                mergedInto,
                mergedFrom,
                registeredAt,
                version,
                told);
    }
}
