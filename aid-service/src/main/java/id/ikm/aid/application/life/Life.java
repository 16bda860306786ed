package id.ikm.aid.application.life;

import id.ikm.kit.listing.Parts;
import id.ikm.web.problem.RuleViolated;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where an application stands and every step that brought it there; where it may go is the table of acts. */
@Embeddable
public record Life(
        @Enumerated(EnumType.STRING) ApplicationState state,
        @JdbcTypeCode(SqlTypes.JSON) List<Step> steps) {

    /** Drafting is the first change. */
    public static Life begin(Step drafted) {
        return new Life(ApplicationState.DRAFT, List.of(drafted));
    }

    public Life take(Step step) {
        obstacle(step.act(), step.by()).ifPresent(rule -> {
            throw new RuleViolated(rule);
        });
        return new Life(step.act().leadsFrom(state), Parts.with(steps, step));
    }

    /** The rule that keeps somebody from doing something now, if one does. */
    public Optional<String> obstacle(ApplicationAct act, String subject) {
        if (!act.fits(state)) {
            return Optional.of(state.rule());
        }
        var own = steps.stream()
                .filter(step -> step.by().equals(subject))
                .map(Step::act)
                .toList();
        if (own.stream().anyMatch(act::checksWhatWasMadeBy)) {
            return Optional.of("application.maker-is-checker");
        }
        return own.stream().anyMatch(act::approvesWhatWasCheckedBy)
                ? Optional.of("application.checker-is-approver")
                : Optional.empty();
    }

    /** The latest day that a step has; the next must not lie before it. */
    public Optional<LocalDate> latestDay() {
        return steps.stream().map(Step::on).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }
}
