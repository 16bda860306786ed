package id.ikm.aid.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What came of a thing that was given, for those who tell its story. */
@ApplicationScoped
public class MeasuredOutcomes {

    private final Outcomes outcomes;
    private final FollowUps followUps;
    private final ClockProvider officeTime;

    MeasuredOutcomes(Outcomes outcomes, FollowUps followUps, ClockProvider officeTime) {
        this.outcomes = outcomes;
        this.followUps = followUps;
        this.officeTime = officeTime;
    }

    /** The oldest first; whoever asks may see the thing. */
    public List<OutcomeView> of(UUID subject, Locale locale) {
        var today = LocalDate.now(officeTime.getClock());
        return outcomes.list("subjectId = ?1 order by id", subject).stream()
                .map(outcome -> OutcomeView.of(outcome, followUps.of(outcome.id()), today, locale))
                .toList();
    }
}
