package id.ikm.registry.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ikm.registry.cluster.facility.Facility;
import id.ikm.registry.cluster.management.Management;
import id.ikm.web.answer.Warning;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A cluster's profile; who belongs to it is told at {@code /members}. */
public record ClusterView(
        UUID id,
        String name,
        List<String> aliases,
        RegionCode regionCode,
        Trade trade,
        Basis basis,
        HazardousWaste hazardousWaste,
        List<Management> managers,
        List<Facility> facilities,
        Counted counted,
        Reported reported,
        DakEligibility dak,
        LocalDate closedOn,
        String closingReason,
        long version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Warning> warnings)
        implements Versioned {

    static ClusterView of(Cluster cluster, Standing standing) {
        return new ClusterView(
                cluster.id(),
                cluster.name(),
                cluster.aliases(),
                cluster.regionCode(),
                cluster.trade(),
                cluster.basis(),
                cluster.hazardousWaste(),
                cluster.managers(),
                cluster.facilities(),
                standing.counted(),
                standing.reported(),
                standing.dak(),
                cluster.closedOn(),
                cluster.closingReason(),
                cluster.version(),
                List.of());
    }

    ClusterView with(List<Warning> told) {
        return new ClusterView(
                id,
                name,
                aliases,
                regionCode,
                trade,
                basis,
                hazardousWaste,
                managers,
                facilities,
                counted,
                reported,
                dak,
                closedOn,
                closingReason,
                version,
                told);
    }
}
