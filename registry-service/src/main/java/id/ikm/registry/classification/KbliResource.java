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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;

/** The classification to read, for everybody: it is published by BPS. */
@Path("/registry/v1/kbli")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Cache(maxAge = 3600)
@Tag(name = "KBLI")
public class KbliResource {

    private final Kblis kblis;

    KbliResource(Kblis kblis) {
        this.kblis = kblis;
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
    @Path("/{edition}/{code}/successors")
    @Operation(summary = "List what a code went over into")
    public Page<KbliView> successors(@RestPath String edition, @RestPath String code) {
        return new Page<>(kblis.successorsOf(kblis.get(edition, code)), new Page.Next(null));
    }
}
