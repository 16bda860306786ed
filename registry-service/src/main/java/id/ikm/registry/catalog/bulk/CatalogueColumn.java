package id.ikm.registry.catalog.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A column of the CSV; what it means stands in its metadata document. */
enum CatalogueColumn {
    ID("/id"),
    NAMA("/name"),
    MEREK("/brand"),
    DESKRIPSI("/description/id"),
    EDISI_KBLI("/kbli/edition"),
    KBLI("/kbli/code"),
    KBKI("/codes/kbki"),
    HS("/codes/hs"),
    GTIN("/codes/gtin"),
    SATUAN("/unit"),
    HARGA("/price/amount"),
    HARGA_SEJAK("/price/since"),
    PANGAN("/food"),
    SERTIFIKAT(product -> joined(product.path("certificates"), "type")),
    TKDN("/localContent/tkdn"),
    BMP("/localContent/bmp"),
    PRODUSEN("/producer/name"),
    SKALA_USAHA("/producer/sizeClass"),
    KODE_WILAYAH("/producer/regionCode"),
    PROVINSI("/producer/region/0"),
    KABUPATEN_KOTA("/producer/region/1"),
    KECAMATAN("/producer/region/2"),
    DIPERBARUI("/updatedAt");

    private final Function<JsonNode, JsonNode> value;

    CatalogueColumn(String pointer) {
        this(product -> product.at(pointer));
    }

    CatalogueColumn(Function<JsonNode, JsonNode> value) {
        this.value = value;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    JsonNode of(JsonNode product) {
        return value.apply(product);
    }

    private static JsonNode joined(JsonNode list, String field) {
        return TextNode.valueOf(StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(field).asText())
                .distinct()
                .collect(Collectors.joining(";")));
    }
}
