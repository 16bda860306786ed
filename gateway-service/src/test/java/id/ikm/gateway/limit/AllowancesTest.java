package id.ikm.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Allowances allowances = new Allowances();

    @Test
    void grantsTheQuotaAtOnceAndThenAnEvenPace() {
        assertThat(IntStream.range(0, 60).mapToObj(i -> take("a", 0))).allMatch(Allowance::granted);

        var refused = take("a", 0);
        assertThat(refused.granted()).isFalse();
        assertThat(refused.secondsToWait()).isEqualTo(1);
        assertThat(take("a", SECOND).granted()).isTrue();
        assertThat(take("a", SECOND).granted()).isFalse();
    }

    @Test
    void tellsWhatIsLeft() {
        assertThat(take("a", 0).remaining()).isEqualTo(59);
        assertThat(take("a", 0).remaining()).isEqualTo(58);
        assertThat(take("a", MINUTE).remaining()).isEqualTo(59);
        assertThat(take("a", MINUTE).secondsToFull()).isEqualTo(2);
    }

    @Test
    void isOfOneClientAlone() {
        IntStream.range(0, 60).forEach(i -> take("a", 0));

        assertThat(take("a", 0).granted()).isFalse();
        assertThat(take("b", 0).granted()).isTrue();
    }

    @Test
    void isNotUsedUpByWhatWasRefused() {
        IntStream.range(0, 1_000).forEach(i -> take("a", 0));

        assertThat(take("a", SECOND).granted()).isTrue();
    }

    private Allowance take(String client, long now) {
        return allowances.take(client, 60, MINUTE, now);
    }
}
