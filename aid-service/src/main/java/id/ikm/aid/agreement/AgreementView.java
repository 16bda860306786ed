package id.ikm.aid.agreement;

import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public record AgreementView(
        UUID id,
        UUID applicationId,
        UUID decreeId,
        String number,
        LocalDate date,
        RegionCode regionCode,
        String giverPost,
        String receiverPost,
        UUID fileId,
        String fileSha256,
        AgreementStatus status,
        LocalDate endedOn,
        String endReason,
        Instant recordedAt,
        long version)
        implements Versioned {

    static AgreementView of(GrantAgreement agreement) {
        return new AgreementView(
                agreement.id(),
                agreement.applicationId(),
                agreement.decreeId(),
                agreement.number(),
                agreement.signedOn(),
                agreement.regionCode(),
                agreement.giverPost(),
                agreement.receiverPost(),
                agreement.fileId(),
                agreement.fileSha256(),
                agreement.status(),
                agreement.endedOn(),
                agreement.endReason(),
                agreement.recordedAt(),
                agreement.version());
    }
}
