package id.ikm.aid.application;

import id.ikm.aid.application.award.Award;
import id.ikm.aid.application.award.Contract;
import id.ikm.aid.application.life.ApplicationState;
import id.ikm.aid.application.life.Step;
import id.ikm.aid.application.member.MemberChecks;
import id.ikm.aid.application.proposal.Asked;
import id.ikm.aid.application.verification.Verification;
import id.ikm.aid.recipient.Recipient;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record ApplicationView(
        UUID id,
        UUID packageId,
        int fiscalYear,
        RegionCode regionCode,
        Recipient applicant,

        @Schema(description = "False: known to be no industry; null: nobody can tell")
        Boolean industryApplicant,

        ApplicationState state,
        Asked proposal,
        MemberChecks checks,
        Verification verification,
        Award award,
        Contract contract,
        List<Step> steps,
        Instant recordedAt,
        long version)
        implements Versioned {

    static ApplicationView of(AidApplication application) {
        var origin = application.origin();
        return new ApplicationView(
                application.id(),
                origin.packageId(),
                origin.fiscalYear(),
                origin.regionCode(),
                origin.recipient(),
                origin.industryRecipient(),
                application.state(),
                application.asked(),
                application.checks(),
                application.verification(),
                application.award(),
                application.contract(),
                application.life().steps(),
                application.recordedAt(),
                application.version());
    }
}
