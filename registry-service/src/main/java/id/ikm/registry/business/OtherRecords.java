package id.ikm.registry.business;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Records of the same business: the one that stands for this one, and those that this one stands for. */
@Embeddable
record OtherRecords(
        UUID mergedInto, @JdbcTypeCode(SqlTypes.JSON) List<UUID> mergedFrom) {

    static final OtherRecords NONE = new OtherRecords(null, List.of());

    /** Null ends it. */
    OtherRecords into(UUID other) {
        return new OtherRecords(other, mergedFrom);
    }

    OtherRecords and(UUID other) {
        return new OtherRecords(
                mergedInto, Stream.concat(mergedFrom.stream(), Stream.of(other)).toList());
    }

    OtherRecords without(UUID other) {
        return new OtherRecords(
                mergedInto, mergedFrom.stream().filter(id -> !id.equals(other)).toList());
    }
}
