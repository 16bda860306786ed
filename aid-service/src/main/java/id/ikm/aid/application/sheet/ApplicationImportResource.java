package id.ikm.aid.application.sheet;

import id.ikm.sheet.SheetRefused;
import id.ikm.sheet.SheetTable;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.ProblemTexts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/aid/v1/application-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
@RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
public class ApplicationImportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportingApplications importing;

    ApplicationImportResource(ImportingApplications importing) {
        this.importing = importing;
    }

    @POST
    @Consumes({XLSX, "text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Take a list of proposals",
            description =
                    "XLSX or CSV of up to 500 rows, told apart by content. Without commit=true nothing is stored.")
    public ProposalReport take(
            @RestQuery("package") @NotNull UUID packageId,
            @RestQuery boolean commit,
            InputStream sheet,
            @RestHeader("Accept-Language") String language)
            throws IOException {
        try {
            var table = SheetTable.read(sheet, ProposalColumn.WANTED);
            return importing.take(packageId, table, commit, ProblemTexts.locale(language));
        } catch (SheetRefused refused) {
            throw new InvalidRequest(List.of(new FieldFault("", refused.text())));
        }
    }
}
