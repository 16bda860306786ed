package id.ikm.registry.business;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.ikm.web.paging.Position;
import id.ikm.web.problem.InvalidValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which order a list of businesses comes; each has an index, or ranks a bounded number of rows. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"registeredAt", "-registeredAt", "name", "-name", "lastConfirmedOn", "relevance"})
public enum BusinessOrder {
    /** An id tells the moment of registration. */
    REGISTERED_AT("registeredAt", null, "id", ">"),
    NEWEST("-registeredAt", null, "id desc", "<"),
    /** Without the words for a legal form. */
    NAME("name", "match_name", "match_name, id", ">"),
    NAME_BACKWARDS("-name", "match_name", "match_name desc, id desc", "<"),
    /** Never confirmed comes first. */
    LAST_CONFIRMED_ON("lastConfirmedOn", BusinessOrder.CONFIRMED, BusinessOrder.CONFIRMED + ", id", ">"),
    /** With a text only. */
    RELEVANCE("relevance", "rank", "rank desc, id desc", "<");

    private static final String CONFIRMED = "coalesce(last_confirmed_on, date '0001-01-01')";

    private final String word;
    private final String key;
    private final String sql;
    private final String after;

    BusinessOrder(String word, String key, String sql, String after) {
        this.word = word;
        this.key = key;
        this.sql = sql;
        this.after = after;
    }

    /** Called by Jakarta REST for query parameters. */
    @JsonCreator
    public static BusinessOrder fromString(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("business.sort"));
    }

    /** What a row is sorted by beside its id, as text for the cursor. */
    String key() {
        return key == null ? "''" : "cast(" + key + " as text)";
    }

    String sql() {
        return sql;
    }

    /** The rows behind a position of this order. */
    void after(Position position, BusinessQuery query) {
        if (key == null) {
            query.where("id " + after + " :after", "after", position.uuid(1));
            return;
        }
        query.where("(%s, id) %s (%s, :after)".formatted(key, after, typed()), "after", position.uuid(1))
                .with("afterKey", this == RELEVANCE ? (Object) position.number(0) : position.text(0));
    }

    private String typed() {
        return switch (this) {
            case LAST_CONFIRMED_ON -> "cast(:afterKey as date)";
            case RELEVANCE -> "cast(:afterKey as int)";
            default -> "cast(:afterKey as varchar)";
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
