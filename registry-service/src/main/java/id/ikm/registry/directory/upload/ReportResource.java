package id.ikm.registry.directory.upload;

import id.ikm.registry.directory.staging.RowOutcome;
import id.ikm.registry.directory.staging.StagedRows;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.problem.ProblemTexts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/registry/v1/directory-imports/{id}")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
@Tag(name = "Directory imports")
public class ReportResource {

    private final DirectoryImports imports;
    private final StagedRows staged;
    private final ReportSheet sheet;
    private final Caller caller;

    ReportResource(DirectoryImports imports, StagedRows staged, ReportSheet sheet, Caller caller) {
        this.imports = imports;
        this.staged = staged;
        this.sheet = sheet;
        this.caller = caller;
    }

    @GET
    @Path("/rows")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Read what was found row by row")
    public Page<RowReport> rows(
            UUID id,
            @RestQuery RowOutcome outcome,
            @Valid @BeanParam PageRequest page,
            @RestHeader("Accept-Language") String language) {
        imports.get(id, caller.scope());
        var outcomes = outcome == null ? EnumSet.allOf(RowOutcome.class) : EnumSet.of(outcome);
        int after = page.after().map(last -> (int) last.number(0)).orElse(0);
        var locale = ProblemTexts.locale(language);
        return page.answer(
                staged.next(id, outcomes, after, page.rows()),
                row -> RowReport.of(row, locale),
                row -> List.of(String.valueOf(row.number())));
    }

    /** It holds what the sheet held, personal data too, so it goes back to who sent it and to nobody else. */
    @GET
    @Path("/rows.xlsx")
    @Produces(Media.XLSX)
    @Transactional
    @Operation(summary = "Download the sheet with errors beside cells")
    public RestResponse<StreamingOutput> workbook(UUID id, @RestHeader("Accept-Language") String language) {
        var found = imports.get(id, caller.scope());
        if (!found.requestedBy().equals(caller.subject()) || found.header() == null) {
            throw new NotFound("directory-import-sheet", id);
        }
        var locale = ProblemTexts.locale(language);
        StreamingOutput content = target -> sheet.write(found, locale, target);
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"periksa-" + id + ".xlsx\"")
                .build();
    }
}
