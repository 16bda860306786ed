package id.ikm.aid.application;

import id.ikm.aid.aidpackage.criterion.Fact;
import id.ikm.aid.application.ranking.Contender;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** What of an application can be scored: the facts on record, without anybody's judgement, and what verifiers gave. */
class Contenders {

    private Contenders() {}

    static Contender of(AidApplication application) {
        return new Contender(
                application.id(),
                application.origin().recipient(),
                application.state().name(),
                facts(application),
                application.verification().scores());
    }

    /** What is not known is left out. */
    private static Map<Fact, BigDecimal> facts(AidApplication application) {
        var facts = new EnumMap<Fact, BigDecimal>(Fact.class);
        facts.put(
                Fact.MEMBERS, BigDecimal.valueOf(application.checks().members().size()));
        var origin = application.origin();
        if (origin.industryRecipient() != null) {
            facts.put(Fact.INDUSTRY, origin.industryRecipient() ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        var lastYear = application.asked().lastReceivedYear();
        if (lastYear != null) {
            facts.put(Fact.YEARS_SINCE_LAST_AID, BigDecimal.valueOf((long) origin.fiscalYear() - lastYear));
        }
        return facts;
    }
}
