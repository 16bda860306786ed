package id.ikm.registry.catalog.keeping;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import id.ikm.registry.catalog.publication.CatalogueProduct;
import id.ikm.registry.region.SearchName;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A published product as a row of its table: the answer as it is given, and what it is found by. */
@JsonNaming(SnakeCaseStrategy.class)
record PublishedRow(
        UUID id,
        @JsonRawValue String state,
        String contentHash,
        UUID businessId,
        String regionCode,
        String searchName,
        String kbliEdition,
        String kbliCode,
        String kbki,
        BigDecimal tkdn,
        BigDecimal bmp,
        Long price,
        String sizeClass) {

    static PublishedRow of(CatalogueProduct product, String state, String contentHash) {
        var kbli = product.kbli();
        return new PublishedRow(
                product.id(),
                state,
                contentHash,
                product.producer().id(),
                product.producer().regionCode(),
                searchName(product),
                kbli == null ? null : kbli.edition(),
                kbli == null ? null : kbli.code(),
                product.codes().kbki(),
                product.localContent().tkdn(),
                product.localContent().bmp(),
                product.price() == null ? null : product.price().amount(),
                product.producer().sizeClass());
    }

    private static String searchName(CatalogueProduct product) {
        return Stream.of(product.name(), product.brand(), product.producer().name())
                .filter(Objects::nonNull)
                .map(text -> SearchName.of(text).value())
                .collect(Collectors.joining(" "));
    }
}
