package id.ikm.registry.belonging;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What went along with a merged record, by table. */
public record MovedRows(@JsonValue Map<String, List<UUID>> ids) {

    @JsonCreator
    public MovedRows {
        ids = Map.copyOf(ids);
    }
}
