package id.ikm.aid.credit.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.RuleViolated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatedTest {

    @Test
    void theNewestStatementOfALenderStands() {
        var stated = new Stated(List.of(of("BRI", 100, 18), of("BRI", 10, 19), of("ALL", 50, 18), of("BNI", 40, 1)));

        assertThat(stated.standing().get("BRI").amount()).isEqualTo(10);
        assertThat(stated.sumOfLenders()).isEqualTo(50);
        assertThatCode(() -> stated.mustAgree(UUID.randomUUID())).doesNotThrowAnyException();
    }

    @Test
    void anOlderOneThatIsEnteredLateMustFitAsWell() {
        var late = of("BRI", 100, 18);
        var stated = new Stated(List.of(late, of("BRI", 10, 19), of("ALL", 50, 18)));

        assertThatThrownBy(() -> stated.mustAgree(late.id())).isInstanceOf(RuleViolated.class);
    }

    @Test
    void nothingIsKnownWhereNobodyToldIt() {
        assertThat(new Stated(List.of(of("ALL", 50, 1))).sumOfLenders()).isNull();
        assertThat(new Stated(List.of(of("BRI", 50, 1))).total()).isEmpty();
    }

    private static Statement of(String lender, long amount, int day) {
        var published = LocalDate.of(2022, 8, day);
        return new Statement(UUID.randomUUID(), new UpTo(2022, 8, null), lender, amount, null, published);
    }
}
