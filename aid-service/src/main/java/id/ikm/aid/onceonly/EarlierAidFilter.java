package id.ikm.aid.onceonly;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose earlier aid: one of these. */
public class EarlierAidFilter {

    @QueryParam("recipient")
    @Parameter(description = "Id of the business or group that received itself")
    UUID recipient;

    @QueryParam("business")
    @Parameter(description = "Id of a business that received itself or as a group's member")
    UUID business;

    @QueryParam("person")
    @Parameter(description = "The register's id of a person behind a recipient")
    UUID person;

    @QueryParam("category")
    String category;

    long named() {
        return Stream.of(recipient == null, business == null, person == null)
                .filter(missing -> !missing)
                .count();
    }

    UUID party() {
        return recipient != null ? recipient : business != null ? business : person;
    }

    /** Behind which the party must stand for the row to be told. */
    String[] levels() {
        if (recipient != null) {
            return new String[] {"RECIPIENT"};
        }
        return business != null ? new String[] {"RECIPIENT", "BUSINESS"} : new String[] {"PERSON"};
    }
}
