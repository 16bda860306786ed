package id.ikm.aid.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.aid.business.RegisteredBusiness;
import id.ikm.web.problem.Text;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CandidateTest {

    @Test
    void isSentToTheRecordThatStandsForAMergedOne() {
        var into = UUID.randomUUID();
        var merged = new RegisteredBusiness(
                UUID.randomUUID(), 3, "Usaha", null, "12.09", "MERGED", "INDUSTRY", into, null, null, null, List.of());

        assertThat(Candidate.of(merged).hindrance()).isEqualTo(Text.of("recipient.merged", into));
    }
}
