package id.ikm.aid.aidpackage.eligibility;

import static id.ikm.aid.recipient.RecipientKind.BUSINESS;
import static id.ikm.aid.recipient.RecipientKind.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.aid.aidpackage.eligibility.Judgement.Rule;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.web.region.RegionCode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

    private static final Eligibility STRICT =
            new Eligibility(Set.of(GROUP), List.of(new RegionCode("12.09.12"), new RegionCode("12.09.19")), true, 5, 2);

    @ParameterizedTest
    @CsvSource({
        "GROUP,    12.09.12,      true,  5, 2, 'true true true true true'",
        "BUSINESS, 12.09.12,      true,  5, 2, 'false true true true true'",
        "GROUP,    12.09.19.1007, true,  5, 2, 'true true true true true'",
        "GROUP,    12.09.20,      true,  5, 2, 'true false true true true'",
        "GROUP,    12.09,         true,  5, 2, 'true false true true true'",
        "GROUP,    12.09.12,      false, 4, 1, 'true true false false false'",
        "GROUP,    12.09.12,      ,      ,  ,  'true true null null null'"
    })
    void judgesEachRuleByItself(
            RecipientKind kind, String region, Boolean industry, Integer members, Integer years, String met) {
        var judgements = STRICT.judge(new Applicant(kind, region, industry, members, years));

        assertThat(judgements).extracting(Judgement::rule).containsExactly(Rule.values());
        assertThat(judgements.stream().map(Judgement::met).map(String::valueOf)).containsExactly(met.split(" "));
    }

    @Test
    void asksOnlyWhatThePackageAsks() {
        var open = new Eligibility(Set.of(GROUP, BUSINESS), List.of(), false, null, null);

        assertThat(open.judge(new Applicant(BUSINESS, "16.07", false, null, null)))
                .singleElement()
                .satisfies(judgement -> assertThat(judgement.met()).isTrue());
    }
}
