package id.ikm.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.classification.KbliMatch.Candidate;
import id.ikm.registry.classification.KbliMatch.End;
import java.util.List;
import org.junit.jupiter.api.Test;

class KbliMatchTest {

    private static final End WEAVING = new End("2025", "13122", null);
    private static final End BATIK = new End("2025", "13133", null);
    private static final End WENT_AWAY = new End("2025", null, null);
    private static final End STOPPED_ON_THE_WAY = new End("2023", "13199", null);

    @Test
    void isOneOrSeveralOfTheEditionAskedFor() {
        assertThat(outcome(BATIK)).isEqualTo(KbliOutcome.ONE);
        assertThat(outcome(BATIK, WEAVING)).isEqualTo(KbliOutcome.SEVERAL);
        assertThat(outcome(WENT_AWAY)).isEqualTo(KbliOutcome.NONE);
        assertThat(outcome(BATIK, WENT_AWAY)).isEqualTo(KbliOutcome.ONE);
    }

    @Test
    void isUnknownWhereTheWayIsNotRecordedToItsEnd() {
        var match = KbliMatch.of(List.of(BATIK, STOPPED_ON_THE_WAY), "2025");

        assertThat(match.outcome()).isEqualTo(KbliOutcome.UNKNOWN);
        assertThat(match.candidates()).containsExactly(new Candidate("2025", "13133", null));
    }

    private static KbliOutcome outcome(End... ends) {
        return KbliMatch.of(List.of(ends), "2025").outcome();
    }
}
