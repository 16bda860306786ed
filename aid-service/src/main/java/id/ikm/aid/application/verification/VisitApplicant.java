package id.ikm.aid.application.verification;

import id.ikm.aid.application.checklist.Document;
import id.ikm.aid.finding.Waiver;
import id.ikm.aid.place.Position;
import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What verifiers found where the applicant works. */
public record VisitApplicant(
        @NotNull @PastOrPresent LocalDate date,
        @NotNull RegionCode place,

        @Valid @Schema(description = "Shown to two decimals; the exact one is sealed")
        Position position,

        @NotNull @Size(min = 1, max = 10) @Schema(description = "Posts, never names")
        List<@NotBlank @Size(max = 200) String> visitorPosts,

        @NotBlank @Size(max = 4000) String findings,

        @Size(max = 30) @Schema(description = "Ids of uploaded files")
        List<@NotNull UUID> photoIds,

        @Valid Waiver waiver) {

    public VisitApplicant {
        photoIds = photoIds == null ? List.of() : photoIds;
    }

    public Visit with(List<Document> photos) {
        return new Visit(
                date,
                place,
                position == null ? null : position.blurred(),
                List.copyOf(visitorPosts),
                findings.strip(),
                photos);
    }
}
