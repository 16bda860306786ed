package id.ikm.registry.ruleset;

import static id.ikm.registry.ruleset.Answer.ANY;
import static id.ikm.registry.ruleset.Answer.NO;
import static id.ikm.registry.ruleset.Answer.UNKNOWN;
import static id.ikm.registry.ruleset.Answer.YES;

import java.time.LocalDate;
import java.util.List;

/** The rules of DOMAIN 2.1 and 2.2; a test compares them with what the migration has put into the database. */
class RulesetFixtures {

    static final RulesetSource SOURCE = new RulesetSource("Peraturan Uji", Mark.GENERAL, "test");

    static final Ruleset PERMENPERIN_64_2016 = ruleset(
            Axis.INDUSTRY_SCALE,
            row("SMALL", upTo(19L), upTo(999_999_999L), null),
            row("MEDIUM", upTo(19L), from(1_000_000_000L), null),
            row("MEDIUM", from(20L), upTo(15_000_000_000L), null),
            row("LARGE", from(20L), from(15_000_000_001L), null));

    static final Ruleset PP_7_2021_CAPITAL = ruleset(
            Axis.MSME_CLASS,
            row("MICRO", null, upTo(1_000_000_000L), null),
            row("SMALL", null, new Span(1_000_000_001L, 5_000_000_000L), null),
            row("MEDIUM", null, new Span(5_000_000_001L, 10_000_000_000L), null),
            row("LARGE", null, from(10_000_000_001L), null));

    static final Ruleset PP_7_2021_SALES = ruleset(
            Axis.MSME_CLASS,
            row("MICRO", null, null, upTo(2_000_000_000L)),
            row("SMALL", null, null, new Span(2_000_000_001L, 15_000_000_000L)),
            row("MEDIUM", null, null, new Span(15_000_000_001L, 50_000_000_000L)),
            row("LARGE", null, null, from(50_000_000_001L)));

    static final Ruleset INDUSTRY_BY_PRODUCTION = ruleset(
            Axis.INDUSTRY_STATUS,
            row("INDUSTRY", null, YES, YES, YES, YES),
            row("INDUSTRY_PENDING_KBLI", "CORRECT_KBLI_IN_NIB", YES, YES, YES, NO),
            row("INDUSTRY_PENDING_KBLI", "CORRECT_KBLI_IN_NIB", YES, YES, YES, UNKNOWN),
            row("PENDING_VERIFICATION", "VISIT_SITE", YES, YES, NO, ANY),
            row("PENDING_VERIFICATION", "VISIT_SITE", YES, YES, UNKNOWN, ANY),
            row("NOT_INDUSTRY", null, YES, NO, ANY, ANY),
            row("NOT_INDUSTRY", "KBLI_ALONE_IS_NO_INDUSTRY", NO, ANY, ANY, YES),
            row("NOT_INDUSTRY", "REFER_TO_COOPERATIVES_OFFICE", NO, ANY, ANY, NO),
            row("NOT_INDUSTRY", null, NO, ANY, ANY, UNKNOWN));

    static Ruleset ruleset(Axis axis, RulesetRow... rows) {
        return new Ruleset("UJI", axis, 1, new Validity(null, null), SOURCE, List.of(rows), 0);
    }

    static AddRuleset added(String code, int rank, LocalDate from, RulesetRow... rows) {
        return new AddRuleset(code, Axis.TKDN_SMALL_INDUSTRY, rank, from, SOURCE, List.of(rows));
    }

    static RulesetRow row(String outcome, Span workers, Span investment, Span sales) {
        return new RulesetRow(outcome, new SizeRange(workers, investment, sales), null, null);
    }

    static RulesetRow row(
            String outcome, String advice, Answer produces, Answer processes, Answer place, Answer manufacturing) {
        return new RulesetRow(outcome, null, new ProductionCase(produces, processes, place, manufacturing), advice);
    }

    static Span upTo(Long max) {
        return new Span(null, max);
    }

    static Span from(Long min) {
        return new Span(min, null);
    }
}
