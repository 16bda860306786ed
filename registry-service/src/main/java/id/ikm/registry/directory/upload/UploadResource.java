package id.ikm.registry.directory.upload;

import id.ikm.job.JobInput;
import id.ikm.job.Jobs;
import id.ikm.registry.directory.staging.RowOutcome;
import id.ikm.registry.directory.staging.SortingRows;
import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.region.RegionCode;
import id.ikm.web.region.RegionLevel;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/registry/v1/directory-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
@Tag(name = "Directory imports")
public class UploadResource {

    private static final byte[] NO_CONTENT = {};

    private final ReceivingSheet receiving;
    private final DirectoryImports imports;
    private final SortingRows sorting;
    private final Regions regions;
    private final Jobs jobs;
    private final Caller caller;
    private final Clock clock;

    UploadResource(
            ReceivingSheet receiving,
            DirectoryImports imports,
            SortingRows sorting,
            Regions regions,
            Jobs jobs,
            Caller caller,
            Clock clock) {
        this.receiving = receiving;
        this.imports = imports;
        this.sorting = sorting;
        this.regions = regions;
        this.jobs = jobs;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes({Media.XLSX, Media.CSV, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Upload a directory sheet to be checked", description = Media.UPLOAD)
    @APIResponseSchema(value = DirectoryImportView.class, responseCode = "202")
    public RestResponse<DirectoryImportView> upload(
            @Valid @BeanParam OrderParameters order,
            InputStream sheet,
            @RestHeader("Accept-Language") String language) {
        caller.scope().demand(order.regencyCode, "?regencyCode");
        if (order.regencyCode.level() != RegionLevel.REGENCY) {
            throw new InvalidRequest("?regencyCode", "directory-import.no-regency", order.regencyCode);
        }
        regions.require(order.regencyCode, "?regencyCode");
        return accepted(receiving.receive(sheet, order.order(), caller.subject()), language);
    }

    @GET
    @Operation(summary = "List uploaded sheets, the newest first")
    @Transactional
    public Page<DirectoryImportView> list(
            @RestQuery RegionCode region,
            @Valid @BeanParam PageRequest page,
            @RestHeader("Accept-Language") String language) {
        var rows = imports.matching(region, caller.scope(), page);
        return page.byId(rows, row -> view(row, language), DirectoryImport::id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Follow an uploaded sheet")
    public DirectoryImportView get(UUID id, @RestHeader("Accept-Language") String language) {
        return view(imports.get(id, caller.scope()), language);
    }

    @POST
    @Path("/{id}/commit")
    @Transactional
    @Operation(summary = "Take a checked sheet into the register")
    @APIResponseSchema(value = DirectoryImportView.class, responseCode = "202")
    public RestResponse<DirectoryImportView> commit(
            UUID id, @RestHeader("If-Match") String ifMatch, @RestHeader("Accept-Language") String language) {
        var sheet = imports.hold(id);
        caller.scope().demand(sheet.order().regencyCode(), "");
        VersionTag.demand(ifMatch, sheet.version());
        var counts = sorting.counts(id);
        sheet.commit(
                CommitWork.toDo(sheet.order()).stream()
                        .mapToInt(outcome -> counts.getOrDefault(outcome, 0))
                        .sum(),
                wrong(counts),
                caller.subject(),
                clock.instant());
        imports.flush();
        jobs.queue(CommitWork.KIND, new JobInput(Map.of("import", id.toString()), NO_CONTENT), caller.subject());
        return accepted(sheet, language);
    }

    /** Work that is under way stops at its next batch; what it has stored by then stays. */
    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @Operation(summary = "Give up an uploaded sheet")
    public DirectoryImportView cancel(UUID id, @RestHeader("Accept-Language") String language) {
        var sheet = imports.hold(id);
        caller.scope().demand(sheet.order().regencyCode(), "");
        boolean idle = sheet.state() == ImportState.CHECKED;
        sheet.cancel(clock.instant());
        imports.flush();
        if (idle) {
            sorting.forget(id);
        }
        return view(sheet, language);
    }

    private static int wrong(Map<RowOutcome, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().isWrong())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private RestResponse<DirectoryImportView> accepted(DirectoryImport sheet, String language) {
        var view = DirectoryImportView.of(sheet, Map.of(), ProblemTexts.locale(language), clock.instant());
        return ResponseBuilder.create(Status.ACCEPTED, view)
                .header(HttpHeaders.LOCATION, "/registry/v1/directory-imports/" + view.id())
                .build();
    }

    private DirectoryImportView view(DirectoryImport sheet, String language) {
        return DirectoryImportView.of(
                sheet, sorting.counts(sheet.id()), ProblemTexts.locale(language), clock.instant());
    }
}
