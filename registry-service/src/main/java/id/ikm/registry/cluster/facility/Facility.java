package id.ikm.registry.cluster.facility;

import id.ikm.kit.identity.Ids;
import id.ikm.web.problem.InvalidRequest;
import java.time.LocalDate;
import java.util.UUID;

/** Something that was built or bought for a cluster; out of use it stays on record, for money was spent on it. */
public record Facility(
        UUID id,
        FacilityType type,
        String name,
        FundingSource fundingSource,
        Integer year,
        LocalDate outOfUseSince,
        String note) {

    public static Facility of(DescribeFacility command) {
        return of(Ids.next(), command);
    }

    public static Facility of(UUID id, DescribeFacility command) {
        if (command.type() == FacilityType.OTHER
                && (command.name() == null || command.name().isBlank())) {
            throw new InvalidRequest("/name", "facility.name-of-other");
        }
        return new Facility(
                id,
                command.type(),
                command.name(),
                command.fundingSource(),
                command.year(),
                command.outOfUseSince(),
                command.note());
    }
}
