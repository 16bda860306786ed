package id.ikm.aid.outcome.figure;

import id.ikm.web.problem.InvalidRequest;
import jakarta.validation.Valid;

/** What a recipient makes, sells and employs; what nobody told is null, never zero (DOMAIN 0.9). */
public record Figures(
        @Valid FigureRange production,
        @Valid FigureRange turnover,
        @Valid FigureRange workers) {

    public static final Figures UNKNOWN = new Figures(null, null, null);

    /** With the units that go without saying; refuses what could never be compared with anything. */
    public Figures checked(String pointer) {
        if (equals(UNKNOWN)) {
            throw new InvalidRequest(pointer, "outcome.nothing-measured");
        }
        var sold = turnover == null ? null : turnover.orIn("IDR");
        var employed = workers == null ? null : workers.orIn("PERSON");
        check(production, pointer + "/production", true, false);
        check(sold, pointer + "/turnover", true, true);
        check(employed, pointer + "/workers", false, true);
        return new Figures(production, sold, employed);
    }

    private static void check(FigureRange range, String pointer, boolean overTime, boolean whole) {
        if (range == null) {
            return;
        }
        range.mustTellSomething(pointer);
        range.mustHaveUnit(pointer);
        if (overTime) {
            range.mustHavePeriod(pointer);
        }
        if (whole) {
            range.mustBeWhole(pointer);
        }
    }
}
