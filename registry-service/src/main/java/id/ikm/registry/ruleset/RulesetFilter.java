package id.ikm.registry.ruleset;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of rulesets can be narrowed by. */
class RulesetFilter {

    @QueryParam("axis")
    Axis axis;

    @QueryParam("asOf")
    @Parameter(description = "Only what is in force on this day; otherwise all there ever were")
    LocalDate asOf;

    boolean admits(Ruleset ruleset) {
        return (axis == null || axis == ruleset.axis())
                && (asOf == null || ruleset.validity().includes(asOf));
    }
}
