package id.ikm.aid.application;

import id.ikm.aid.aidpackage.AidPackages;
import id.ikm.aid.application.checklist.Papers;
import id.ikm.aid.application.life.ApplicationAct;
import id.ikm.aid.application.life.Decision;
import id.ikm.aid.application.ranking.ScoreApplication;
import id.ikm.aid.application.verification.RecommendApplicant;
import id.ikm.aid.application.verification.VisitApplicant;
import id.ikm.privacy.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes down what verifiers found at the applicant's place, how they score it, and what the office recommends. */
@ApplicationScoped
class VerifyingApplication {

    private final DecidingApplication deciding;
    private final Papers papers;
    private final AidPackages packages;
    private final ApplicationRules rules;
    private final Sealing sealing;

    VerifyingApplication(
            DecidingApplication deciding,
            Papers papers,
            AidPackages packages,
            ApplicationRules rules,
            Sealing sealing) {
        this.deciding = deciding;
        this.papers = papers;
        this.packages = packages;
        this.rules = rules;
        this.sealing = sealing;
    }

    ApplicationView visit(UUID id, String ifMatch, VisitApplicant command) {
        var decision = new Decision(ApplicationAct.VERIFY_PLACE, command.date(), null, command.waiver());
        return deciding.decide(id, ifMatch, decision, application -> {
            var visit = command.with(papers.photos(command.photoIds(), "/photoIds"));
            application.verify(found -> found.with(visit));
            if (command.position() != null) {
                application.locate(command.position().sealed(sealing, application.id()));
            }
            return rules.onWhoActs(application, command.date(), "");
        });
    }

    ApplicationView score(UUID id, String ifMatch, ScoreApplication command) {
        return deciding.decide(id, ifMatch, Decision.undated(ApplicationAct.SCORE), application -> {
            var terms = packages.demand(application.origin().packageId(), "").terms();
            var scores = command.against(terms.criteria());
            application.verify(found -> found.with(scores));
            return rules.onWhoActs(application, null, "");
        });
    }

    ApplicationView recommend(UUID id, String ifMatch, RecommendApplicant command) {
        var decision = new Decision(ApplicationAct.RECOMMEND, command.date(), null, command.waiver());
        return deciding.decide(id, ifMatch, decision, application -> {
            application.verify(found -> found.with(command.recommendation()));
            return rules.onWhoActs(application, command.date(), "");
        });
    }
}
