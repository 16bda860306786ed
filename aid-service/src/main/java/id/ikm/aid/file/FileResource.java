package id.ikm.aid.file;

import id.ikm.file.ReadingFile;
import id.ikm.file.ReceivingFile;
import id.ikm.file.StoredFile;
import id.ikm.file.StoredFiles;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.region.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/aid/v1/files")
@Tag(name = "Files")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class FileResource {

    private final ReceivingFile receiving;
    private final FilingFile filing;
    private final StoredFiles files;
    private final ReadingFile reading;
    private final Caller caller;

    FileResource(ReceivingFile receiving, FilingFile filing, StoredFiles files, ReadingFile reading, Caller caller) {
        this.receiving = receiving;
        this.filing = filing;
        this.files = files;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(
            summary = "Send in a file",
            description =
                    "The body is the file as it is. What it is, its content says: PDF, JPEG, PNG, WebP, HEIC, DOCX"
                            + " or XLSX up to 20 MB. The same file sent again is the same file.")
    @APIResponseSchema(value = FileView.class, responseCode = "201")
    public RestResponse<FileView> send(
            InputStream body,
            @RestQuery @Parameter(description = "A label for people") String name,
            @RestQuery @Parameter(description = "Whose file it is; the region of the token unless given")
                    RegionCode region)
            throws IOException {
        var regionCode = region == null ? caller.scope().region() : region.value();
        caller.scope().demand(regionCode, "?region");
        return filing.file(receiving.receive(body, name), regionCode);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a file as it was sent")
    public RestResponse<StreamingOutput> get(UUID id, @Context Request request) throws IOException {
        var file = files.get(id);
        if (request.evaluatePreconditions(new EntityTag(file.sha256())) != null) {
            return headers(ResponseBuilder.<StreamingOutput>create(Status.NOT_MODIFIED), file)
                    .build();
        }
        var content = reading.open(file);
        StreamingOutput sending = target -> {
            try (content) {
                content.transferTo(target);
            }
        };
        return headers(ResponseBuilder.ok(sending), file)
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                .build();
    }

    @HEAD
    @Path("/{id}")
    @Operation(summary = "See what a file is")
    public RestResponse<Void> head(UUID id) {
        var file = files.get(id);
        return headers(ResponseBuilder.<Void>create(Status.OK), file)
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                .build();
    }

    /** A browser neither guesses its type nor runs what it holds. */
    private static <T> ResponseBuilder<T> headers(ResponseBuilder<T> answer, StoredFile file) {
        return answer.tag(new EntityTag(file.sha256()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, file.contentDisposition())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff");
    }
}
