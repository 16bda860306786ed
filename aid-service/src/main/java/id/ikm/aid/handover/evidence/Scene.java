package id.ikm.aid.handover.evidence;

import id.ikm.aid.place.Position;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The place of a handover as people name it, and where that is, if known. */
public record Scene(
        @NotBlank @Size(max = 200) @Schema(examples = "Aula Kantor Camat Simpang Empat")
        String place,

        @Valid @Schema(description = "Kept to two decimals") Position position) {

    public Scene kept() {
        return new Scene(place.strip(), position == null ? null : position.blurred());
    }
}
