package id.ikm.registry.classification;

import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The classification to read, for everybody: it is published by BPS. */
@Path("/registry/v1/kbli")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Cache(maxAge = 3600)
@Tag(name = "KBLI")
public class KbliResource {

    private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Jakarta");

    private final Kblis kblis;
    private final Clock clock;

    KbliResource(Kblis kblis, Clock clock) {
        this.kblis = kblis;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Search codes by title")
    public Page<KbliView> list(@Valid @BeanParam KbliFilter filter, @Valid @BeanParam PageRequest page) {
        return page.answer(kblis.matching(filter, page), kbli -> kbli, kbli -> List.of(kbli.edition(), kbli.code()));
    }

    @GET
    @Path("/{edition}/{code}")
    @Operation(summary = "Find a code of an edition")
    public KbliView find(@RestPath String edition, @RestPath String code) {
        return kblis.get(edition, code);
    }

    @GET
    @Path("/{edition}/{code}/resolution")
    @Operation(
            summary = "Tell what a code is on a day",
            description = "In the edition in force on the day, today if left out; the same digits prove nothing")
    public KbliResolution resolve(@RestPath String edition, @RestPath String code, @RestQuery LocalDate asOf) {
        var kbli = KbliCode.inPath(edition, code);
        return kblis.resolve(kbli, asOf == null ? LocalDate.now(clock.withZone(OFFICE_TIME)) : asOf);
    }

    @GET
    @Path("/{edition}/{code}/successors")
    @Operation(summary = "List what a code went over into")
    public Page<KbliView> successors(@RestPath String edition, @RestPath String code) {
        return new Page<>(kblis.successorsOf(kblis.get(edition, code)), new Page.Next(null));
    }
}
