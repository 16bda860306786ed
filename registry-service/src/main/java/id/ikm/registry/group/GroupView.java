package id.ikm.registry.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.group.leader.Leader;
import id.ikm.web.answer.Warning;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A group; who belongs to it is told at {@code /members}. */
public record GroupView(
        UUID id,
        String name,
        GroupKind kind,
        RegionCode regionCode,
        KbliCode mainKbli,
        AhuNumber ahuNumber,
        List<Leader> leaders,
        LocalDate dissolvedOn,
        String dissolutionReason,
        long version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Warning> warnings)
        implements Versioned {

    static GroupView of(BusinessGroup group) {
        return of(group, List.of());
    }

    static GroupView of(BusinessGroup group, List<Warning> told) {
        return new GroupView(
                group.id(),
                group.name(),
                group.kind(),
                group.regionCode(),
                group.mainKbli(),
                group.ahuNumber(),
                group.leaders(),
                group.dissolvedOn(),
                group.dissolutionReason(),
                group.version(),
                told);
    }
}
