package id.ikm.registry.business;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.ikm.registry.classification.KbliCode;
import java.util.List;

/** The codes beside the main one, as they are stored: Hibernate takes a bare list of embeddables for rows of a table. */
record FurtherKbli(@JsonValue List<KbliCode> codes) {

    @JsonCreator
    FurtherKbli {
        codes = codes == null ? List.of() : List.copyOf(codes);
    }
}
