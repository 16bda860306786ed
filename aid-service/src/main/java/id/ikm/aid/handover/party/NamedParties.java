package id.ikm.aid.handover.party;

import id.ikm.privacy.particulars.Nik;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who gave, who received and who saw it; what is not known is left out. */
@Schema(description = "Names, NIP and NIK are kept sealed; answers show masks of them")
public record NamedParties(
        @Valid Giver giver,
        @Valid Receiver receiver,
        @Size(max = 10) List<@NotNull @Valid Witness> witnesses) {

    private static final int LONGEST_NAME = 150;

    public record Giver(
            @NotBlank @Size(max = LONGEST_NAME) String name,

            @Pattern(regexp = "\\d{18}") @Schema(description = "NIP, of a civil servant")
            String nip,

            @NotBlank @Size(max = 200) String post) {}

    public record Receiver(
            @NotBlank @Size(max = LONGEST_NAME) String name,
            Nik nik,

            @Size(max = 200) @Schema(examples = "Ketua Kelompok")
            String post) {}

    public record Witness(
            @NotBlank @Size(max = LONGEST_NAME) String name,
            @Size(max = 200) String post) {}

    public NamedParties {
        witnesses = witnesses == null ? List.of() : witnesses;
    }
}
