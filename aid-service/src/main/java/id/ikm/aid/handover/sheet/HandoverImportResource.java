package id.ikm.aid.handover.sheet;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.ikm.aid.finding.Waiver;
import id.ikm.aid.handover.sheet.HandoverReport.Fault;
import id.ikm.aid.handover.sheet.HandoverReport.Line;
import id.ikm.aid.handover.sheet.ImportingHandovers.Sorted;
import id.ikm.sheet.SheetRefused;
import id.ikm.sheet.SheetTable;
import id.ikm.sheet.SheetTable.Ignored;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.region.RegionCode;
import id.ikm.web.region.RegionLevel;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/aid/v1/handover-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_APPROVER, Roles.ADMIN})
public class HandoverImportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportingHandovers importing;
    private final Caller caller;

    HandoverImportResource(ImportingHandovers importing, Caller caller) {
        this.importing = importing;
        this.caller = caller;
    }

    @POST
    @Consumes({XLSX, "text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Take a list of past handovers",
            description = "XLSX or CSV of up to 200 rows, told apart by content. Rows with one number are one handover."
                    + " Without commit=true nothing is stored; the same rows again change nothing.")
    public HandoverReport take(
            @RestQuery @NotNull @Parameter(description = "The regency whose list it is") RegionCode region,
            @RestQuery boolean commit,
            @RestQuery
                    @Size(min = 1, max = 1000)
                    @Parameter(description = "For aid-approver: why rows may break a rule")
                    String waiver,
            InputStream sheet,
            @RestHeader("Accept-Language") String language)
            throws IOException {
        caller.scope().demand(region, "?region");
        if (region.level() != RegionLevel.REGENCY) {
            throw new InvalidRequest("?region", "handover-sheet.no-regency", region);
        }
        try {
            var table = SheetTable.read(sheet, HandoverColumn.WANTED);
            var rows = table.rows().stream().map(ReadRow::new).toList();
            var sorted = importing.take(region.value(), rows, commit, waiver == null ? null : new Waiver(waiver));
            return report(region, sorted, table.ignored(), ProblemTexts.locale(language));
        } catch (SheetRefused refused) {
            throw new InvalidRequest(List.of(new FieldFault("", refused.text())));
        }
    }

    private static HandoverReport report(RegionCode region, Sorted sorted, Ignored ignored, Locale locale) {
        var lines = sorted.handovers().stream()
                .map(handover -> line(handover, sorted, locale))
                .toList();
        var counts = lines.stream().collect(groupingBy(Line::outcome, TreeMap::new, counting()));
        return new HandoverReport(region.value(), sorted.committed(), counts, ignored, lines);
    }

    private static Line line(ListedHandover handover, Sorted sorted, Locale locale) {
        return new Line(
                handover.rows().stream().map(row -> row.number).toList(),
                handover.number(),
                sorted.outcome(handover),
                sorted.ids().get(handover.key()),
                handover.faults().stream().map(fault -> told(fault, locale)).toList(),
                handover.remarks().stream().map(remark -> told(remark, locale)).toList());
    }

    private static Fault told(ListedHandover.RowFault fault, Locale locale) {
        var text = fault.fault().text();
        return new Fault(fault.row(), fault.fault().column(), text.key(), ProblemTexts.text(text, locale));
    }
}
