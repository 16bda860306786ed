package id.ikm.aid.aidpackage;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thing that each recipient shall get. */
public record WantedItem(
        @NotBlank @Size(max = 200) String name,

        @NotBlank @Size(max = 60) @Schema(description = "The same category is not given twice within some years")
        String category,

        @Positive @Digits(integer = 9, fraction = 3) BigDecimal quantity,

        @Size(max = 30) String unit) {}
