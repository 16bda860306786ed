package id.ikm.aid.equipment;

import id.ikm.aid.equipment.step.EvidenceFiles;
import id.ikm.aid.equipment.step.StepDetails;
import id.ikm.aid.equipment.step.StepKind;
import id.ikm.aid.equipment.step.StepReport;
import id.ikm.aid.finding.Breach;
import id.ikm.aid.finding.FindingKind;
import id.ikm.aid.finding.SettlingBreaches;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The one way that something happens to a unit: in the caller's region, in the order of days, with its evidence. */
@ApplicationScoped
public class TakingStep {

    private final EquipmentUnits units;
    private final RecordingStep recording;
    private final EvidenceFiles files;
    private final SettlingBreaches breaches;
    private final Caller caller;

    TakingStep(
            EquipmentUnits units,
            RecordingStep recording,
            EvidenceFiles files,
            SettlingBreaches breaches,
            Caller caller) {
        this.units = units;
        this.recording = recording;
        this.files = files;
        this.breaches = breaches;
        this.caller = caller;
    }

    /** As the caller has seen it. */
    @Transactional(TxType.MANDATORY)
    public EquipmentView take(UUID id, String ifMatch, StepKind kind, StepReport report, StepDetails details) {
        var unit = units.lock(id, caller.scope());
        VersionTag.demand(ifMatch, unit.version());
        return take(unit, kind, report, details, "");
    }

    /** However it stands: what is only added to the passport, or is guarded by something else that changes with it. */
    @Transactional(TxType.MANDATORY)
    public EquipmentView add(UUID id, StepKind kind, StepReport report, StepDetails details) {
        return take(units.lock(id, caller.scope()), kind, report, details, "");
    }

    /** @param pointer the field that names the unit */
    @Transactional(TxType.MANDATORY)
    EquipmentView add(
            UUID id, Function<Equipment, StepKind> kind, StepReport report, StepDetails details, String pointer) {
        var unit = units.hold(id).orElseThrow(() -> new InvalidRequest(pointer, "equipment.unknown", id));
        caller.scope().demand(unit.regionCode(), pointer);
        return take(unit, kind.apply(unit), report, details, pointer);
    }

    /** Holds a unit that may still be lent, now or later; answers where it is. */
    @Transactional(TxType.MANDATORY)
    public RegionCode promising(UUID id) {
        var unit = units.lock(id, caller.scope());
        if (unit.state().gone()) {
            throw new Conflict(unit.state().text());
        }
        return unit.regionCode();
    }

    private EquipmentView take(Equipment unit, StepKind kind, StepReport report, StepDetails details, String pointer) {
        var evidence = files.of(report.evidence(), "/evidence");
        var last = unit.lastStepOn();
        var taken = unit.take(kind, report.on(), details.noting(report.note()), pointer);
        breaches.settle(outOfOrder(report.on(), last), report.waiver(), unit.subject());
        return recording.record(unit, kind, taken, evidence);
    }

    private static List<Breach> outOfOrder(LocalDate on, LocalDate last) {
        return last == null || !on.isBefore(last)
                ? List.of()
                : List.of(Breach.at("/on", FindingKind.DATES_DISAGREE, "equipment.step-too-early", last));
    }
}
