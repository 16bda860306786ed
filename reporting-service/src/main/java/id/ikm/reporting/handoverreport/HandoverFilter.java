package id.ikm.reporting.handoverreport;

import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which handovers are reported. */
public class HandoverFilter {

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    @QueryParam("region")
    @Parameter(description = "Region code; the token's own region if left out")
    RegionCode region;

    @QueryParam("from")
    @Parameter(description = "The first day")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day")
    LocalDate to;

    void mustBeInOrder() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidRequest("?to", "period.ends-before-it-starts", to, from);
        }
    }

    LocalDate first() {
        return from == null ? EARLIEST : storable(from);
    }

    LocalDate last() {
        return to == null ? LATEST : storable(to);
    }

    /** The database knows fewer days than Java. */
    private static LocalDate storable(LocalDate day) {
        if (day.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return day.isAfter(LATEST) ? LATEST : day;
    }
}
