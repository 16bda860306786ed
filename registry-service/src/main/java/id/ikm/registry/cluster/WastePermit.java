package id.ikm.registry.cluster;

import id.ikm.registry.term.Term;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper about the handling of hazardous waste, such as an environmental approval. */
public record WastePermit(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 100) String number,
        LocalDate issuedOn,

        @Schema(description = "First day on which it holds no longer")
        LocalDate endsOn) {

    public WastePermit {
        new Term(issuedOn, endsOn);
    }
}
