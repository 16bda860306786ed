package id.ikm.registry.product;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.region.SearchName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a product; as a request body, what shall be known from now on. Its price has a history of its own. */
public record ProductFacts(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 100) String brand,
        @Valid Description description,
        KbliCode kbli,
        @Valid CommodityCodes codes,

        @Size(max = 40)
        @Schema(description = "What the price and the minimum order are for; a code of the list of units")
        String unit,

        @Valid Supply supply,
        @Valid Contents contents) {

    public ProductFacts {
        description = description == null ? Description.NONE : description;
        codes = codes == null ? CommodityCodes.NONE : codes;
        supply = supply == null ? Supply.UNKNOWN : supply;
        contents = contents == null ? Contents.UNKNOWN : contents;
    }

    /** By its name and its brand. */
    String searchName() {
        return Stream.of(name, brand)
                .filter(Objects::nonNull)
                .map(text -> SearchName.of(text).value())
                .collect(Collectors.joining(" "));
    }

    /** With the units as the list writes them. */
    ProductFacts measured(String listedUnit, Supply measuredSupply) {
        return new ProductFacts(name.strip(), brand, description, kbli, codes, listedUnit, measuredSupply, contents);
    }
}
