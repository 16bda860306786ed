package id.ikm.aid.equipment.care;

import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.equipment.EquipmentView;
import id.ikm.aid.equipment.TakingStep;
import id.ikm.aid.equipment.step.Condition;
import id.ikm.aid.equipment.step.StepDetails;
import id.ikm.aid.equipment.step.StepKind;
import id.ikm.aid.finding.FindingKind;
import id.ikm.aid.finding.Findings;
import id.ikm.web.access.RegionScope;
import id.ikm.web.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** A visit is written down; a unit that is gone, or not where public money put it, becomes a finding (DOMAIN 4.3). */
@ApplicationScoped
class VisitingEquipment {

    private final TakingStep steps;
    private final Findings findings;

    VisitingEquipment(TakingStep steps, Findings findings) {
        this.steps = steps;
        this.findings = findings;
    }

    @Transactional(TxType.MANDATORY)
    EquipmentView visit(UUID id, VisitEquipment command) {
        var found = command.regionCode().value();
        var unit = steps.add(id, StepKind.VISITED, command.report(), StepDetails.sight(command.condition(), found));
        var subject = new Subject(SubjectKind.EQUIPMENT, id, unit.regionCode().value());
        if (command.condition() == Condition.MISSING) {
            findings.note(
                    FindingKind.EQUIPMENT_MISSING,
                    subject,
                    command.on().toString(),
                    Text.of("equipment.missing", command.on()));
        } else if (!new RegionScope(subject.regionCode()).covers(found)) {
            findings.note(
                    FindingKind.EQUIPMENT_ELSEWHERE,
                    subject,
                    found,
                    Text.of("equipment.elsewhere", found, subject.regionCode()));
        }
        return unit;
    }
}
