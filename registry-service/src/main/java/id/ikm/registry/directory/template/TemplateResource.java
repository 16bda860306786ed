package id.ikm.registry.directory.template;

import static java.util.stream.Collectors.joining;

import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/registry/v1/directory-imports")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
@Tag(name = "Directory imports")
public class TemplateResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @GET
    @Path("/template.xlsx")
    @Produces(XLSX)
    @Operation(summary = "Download the empty directory sheet")
    public RestResponse<byte[]> workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        DirectoryTemplate.write(bytes);
        return download(bytes.toByteArray(), "direktori-ikm.xlsx");
    }

    /** With semicolons, which a spreadsheet program with Indonesian settings opens as columns. */
    @GET
    @Path("/template.csv")
    @Produces("text/csv; charset=utf-8")
    @Operation(summary = "Download the empty directory sheet as CSV")
    public RestResponse<String> text() {
        var titles = DirectoryColumn.SHEET.stream().map(DirectoryColumn::title).collect(joining(";"));
        return download(BYTE_ORDER_MARK + titles + "\r\n", "direktori-ikm.csv");
    }

    private static <T> RestResponse<T> download(T content, String name) {
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
