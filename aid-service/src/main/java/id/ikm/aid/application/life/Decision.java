package id.ikm.aid.application.life;

import id.ikm.aid.finding.Waiver;
import java.time.LocalDate;

/** What an officer decided: the act, its day on paper (null: undated), why, and a waiver of rules that it breaks. */
public record Decision(ApplicationAct act, LocalDate date, String reason, Waiver waiver) {

    public static Decision undated(ApplicationAct act) {
        return new Decision(act, null, null, null);
    }
}
