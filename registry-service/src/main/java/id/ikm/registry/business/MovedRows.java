package id.ikm.registry.business;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What went along with a merged record, by table. */
record MovedRows(@JsonValue Map<String, List<UUID>> ids) {

    @JsonCreator
    MovedRows {
        ids = Map.copyOf(ids);
    }
}
