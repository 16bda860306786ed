package id.ikm.registry.certificate.reminder;

import static id.ikm.registry.certificate.CertificateRequests.aBusinessIn;
import static id.ikm.registry.certificate.CertificateRequests.aNumber;
import static id.ikm.registry.certificate.CertificateRequests.as;
import static id.ikm.registry.certificate.CertificateRequests.command;
import static id.ikm.registry.certificate.CertificateRequests.lasting;
import static id.ikm.registry.certificate.CertificateRequests.recorded;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.conventions.SettableClock;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ReminderTest {

    @Inject
    SettableClock settable;

    @Inject
    Clock clock;

    @Inject
    SendingReminders sending;

    @Inject
    Reminders reminders;

    private LocalDate today;

    @BeforeEach
    void lookAtTheCalendar() {
        today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta")));
    }

    @Test
    void remindsOnEachOfItsDaysOnce() {
        var number = certificateEndingIn(200);

        sending.sendDue();
        assertThat(remindersOf(number, 0)).isEmpty();
        in(20, sending::sendDue);
        assertThat(remindersOf(number, 1)).containsExactly(180);
        in(20, sending::sendDue);
        in(170, sending::sendDue);
        assertThat(remindersOf(number, 3)).containsExactlyInAnyOrder(180, 90, 30);
    }

    @Test
    void remindsLateOfWhatFellDueWhileNobodyWasThereAndSeveralAtOnceChangeNothing() {
        var number = certificateEndingIn(200);

        in(199, () -> CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.runAsync(sending::sendDue))
                        .toArray(CompletableFuture[]::new))
                .join());

        assertThat(remindersOf(number, 3)).containsExactlyInAnyOrder(180, 90, 30);
    }

    @Test
    void leavesToAnotherProcessWhatItHasTaken() {
        certificateEndingIn(31);
        var then = clock.instant().plus(Duration.ofDays(2));

        QuarkusTransaction.requiringNew().run(() -> {
            var mine = reminders.takeDue(then, 10_000);
            var theirs = QuarkusTransaction.requiringNew().call(() -> reminders.takeDue(then, 10_000));

            assertThat(mine).isNotEmpty();
            assertThat(theirs).doesNotContainAnyElementsOf(mine);
        });
    }

    @Test
    void remindsOfWhatLiesAheadAloneAndNeverOfARevokedOne() {
        var soon = certificateEndingIn(60);
        var business = aBusinessIn("12.09.12");
        var revoked = aNumber();
        var path = recorded(command("SNI", "BUSINESS", business, facts(revoked, 60)));
        as("registry-officer", "12.09")
                .header("If-Match", "\"0\"")
                .body(Map.of("revokedOn", today.toString(), "reason", "Bahan diganti"))
                .post(path + "/revocation")
                .then()
                .statusCode(200);

        in(59, sending::sendDue);

        assertThat(remindersOf(soon, 1)).containsExactly(30);
        assertThat(remindersOf(revoked, 0)).isEmpty();
    }

    @Test
    void plansAnewWhenTheEndIsCorrected() {
        var business = aBusinessIn("12.09.12");
        var number = aNumber();
        var path = recorded(command("SNI", "BUSINESS", business, facts(number, 100)));
        as("registry-officer", "12.09")
                .header("If-Match", "\"0\"")
                .body(facts(number, 400))
                .put(path)
                .then()
                .statusCode(200);

        in(300, sending::sendDue);

        assertThat(remindersOf(number, 1)).containsExactly(180);
    }

    private void in(int days, Runnable work) {
        settable.ahead(Duration.ofDays(days), work);
    }

    private String certificateEndingIn(int days) {
        var number = aNumber();
        recorded(command("SNI", "BUSINESS", aBusinessIn("12.09.12"), facts(number, days)));
        return number;
    }

    private Map<String, Object> facts(String number, int days) {
        return lasting(
                number, today.minusYears(1).toString(), today.plusDays(days).toString());
    }

    /** Also those that were not expected would be there by the time that a later one is. */
    private List<Integer> remindersOf(String number, int expected) {
        var marker = certificateEndingIn(31);
        in(2, sending::sendDue);
        var days = new ArrayList<Integer>();
        var seen = new ArrayList<String>();
        try (var topic = new TopicReader("ikm.registry.reminder")) {
            soon().untilAsserted(() -> {
                topic.poll().stream()
                        .map(message -> new JsonPath(new String(message.value(), StandardCharsets.UTF_8)))
                        .forEach(event -> {
                            seen.add(event.getString("data.reminder.number"));
                            if (number.equals(event.getString("data.reminder.number"))) {
                                days.add(event.getInt("data.reminder.daysBefore"));
                            }
                        });
                assertThat(seen).as("seen %s", seen).contains(marker);
            });
        }
        assertThat(days).hasSize(expected);
        return days;
    }
}
