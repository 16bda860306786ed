package id.ikm.registry.product;

import id.ikm.web.problem.InvalidValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a product is made of, and whether other rules hold for it; what nobody looked at is null, never false. */
public record Contents(
        @Size(max = 100) @Schema(description = "Ingredients or materials, the most first")
        List<@NotBlank @Size(max = 200) String> materials,

        @Schema(description = "Food or drink") Boolean food,
        @Schema(description = "Drinking water in bottles") Boolean bottledWater) {

    static final Contents UNKNOWN = new Contents(null, null, null);

    public Contents {
        materials = materials == null ? List.of() : List.copyOf(materials);
        if (Boolean.TRUE.equals(bottledWater)) {
            if (Boolean.FALSE.equals(food)) {
                throw new InvalidValue("product.bottled-water-is-food");
            }
            food = true;
        }
    }
}
