package id.ikm.aid.application.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.aid.aidpackage.criterion.Criterion;
import id.ikm.aid.aidpackage.criterion.Fact;
import id.ikm.aid.aidpackage.criterion.Scoring;
import id.ikm.aid.aidpackage.naming.TwoNames;
import id.ikm.aid.recipient.Recipient;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.web.problem.InvalidRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final TwoNames NAMES = new TwoNames("Nama", "Name");
    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("NEED", NAMES, 60, new Scoring(Scoring.By.POINTS, 10, null, null, null)),
            new Criterion(
                    "MEMBERS",
                    NAMES,
                    40,
                    new Scoring(Scoring.By.FACT, null, Fact.MEMBERS, BigDecimal.ZERO, BigDecimal.valueOf(20))));

    @Test
    void explainsEveryScore() {
        var ranked = ranked(aContender(10, 5)).getFirst();

        assertThat(ranked.rank()).isEqualTo(1);
        assertThat(ranked.total()).isEqualByComparingTo("50");
        assertThat(ranked.scores()).extracting(ExplainedScore::criterion).containsExactly("NEED", "MEMBERS");
        assertThat(ranked.scores().getFirst().contribution()).isEqualByComparingTo("30");
        assertThat(ranked.scores().getFirst().note()).isEqualTo("dilihat");
        assertThat(ranked.scores().getFirst().onRecord()).isFalse();
        assertThat(ranked.scores().getLast().contribution()).isEqualByComparingTo("20");
        assertThat(ranked.scores().getLast().fact()).isEqualTo(Fact.MEMBERS);
        assertThat(ranked.scores().getLast().onRecord()).isTrue();
    }

    @Test
    void putsMorePointsFirstAndNamesTies() {
        var weak = aContender(4, 2);
        var tied = aContender(20, 5);
        var alsoTied = aContender(20, 5);
        var ranked = ranked(weak, tied, alsoTied);

        assertThat(ranked).extracting(RankedApplication::rank).containsExactly(1, 1, 3);
        assertThat(ranked.getLast().applicationId()).isEqualTo(weak.applicationId());
        assertThat(ranked.get(0).tiedWith()).containsExactly(ranked.get(1).applicationId());
        assertThat(ranked.getLast().tiedWith()).isEmpty();
    }

    @Test
    void isTheSameInWhateverOrderTheyCome() {
        var one = aContender(20, 5);
        var two = aContender(20, 5);
        var three = aContender(20, 5);

        assertThat(ranked(one, two, three)).isEqualTo(ranked(three, one, two));
    }

    @Test
    void givesNoRankToWhatIsNotWhollyJudged() {
        var unjudged = new Contender(
                UUID.randomUUID(), aRecipient(), "FIELD_VERIFIED", Map.of(Fact.MEMBERS, BigDecimal.TEN), List.of());
        var ranked = ranked(unjudged, aContender(0, 0));

        assertThat(ranked.getFirst().total()).isEqualByComparingTo("0");
        assertThat(ranked.getLast().applicationId()).isEqualTo(unjudged.applicationId());
        assertThat(ranked.getLast().rank()).isNull();
        assertThat(ranked.getLast().total()).isNull();
        assertThat(ranked.getLast().scores().getFirst().contribution()).isNull();
    }

    @Test
    void takesAVerifiersWordForAFactThatIsNotOnRecord() {
        var contender = new Contender(
                UUID.randomUUID(),
                aRecipient(),
                "FIELD_VERIFIED",
                Map.of(),
                List.of(
                        new Score("NEED", BigDecimal.TEN, "dilihat"),
                        new Score("MEMBERS", BigDecimal.valueOf(20), "dihitung")));
        var scored = ranked(contender).getFirst();

        assertThat(scored.total()).isEqualByComparingTo("100");
        assertThat(scored.scores().getLast().onRecord()).isFalse();
        assertThat(scored.scores().getLast().note()).isEqualTo("dihitung");
    }

    @Test
    void refusesPointsBeyondTheScaleAndCriteriaThatThePackageHasNot() {
        assertThatThrownBy(() -> given("NEED", 11).against(CRITERIA)).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> given("BEAUTY", 1).against(CRITERIA)).isInstanceOf(InvalidRequest.class);
        assertThat(given("NEED", 10).against(CRITERIA)).hasSize(1);
    }

    @Test
    void namesTwentyTiesAtMostHoweverManyThereAre() {
        var ranked =
                ranked(Stream.generate(() -> aContender(20, 5)).limit(2_000).toArray(Contender[]::new));

        assertThat(ranked).extracting(RankedApplication::rank).containsOnly(1);
        assertThat(ranked)
                .allSatisfy(one -> assertThat(one.tiedWith()).hasSize(20).doesNotContain(one.applicationId()));
    }

    private static ScoreApplication given(String criterion, long value) {
        return new ScoreApplication(
                List.of(new ScoreApplication.Given(criterion, BigDecimal.valueOf(value), "dilihat")));
    }

    private static List<RankedApplication> ranked(Contender... contenders) {
        return Ranking.of(UUID.randomUUID(), CRITERIA, List.of(contenders)).applications();
    }

    private static Contender aContender(long members, long need) {
        return new Contender(
                UUID.randomUUID(),
                aRecipient(),
                "FIELD_VERIFIED",
                Map.of(Fact.MEMBERS, BigDecimal.valueOf(members)),
                List.of(new Score("NEED", BigDecimal.valueOf(need), "dilihat")));
    }

    private static Recipient aRecipient() {
        return new Recipient(RecipientKind.GROUP, new UUID(0, 1), "Selawan Asri");
    }
}
