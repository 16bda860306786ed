package id.ikm.registry.catalog.products;

import id.ikm.web.paging.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;

/** Answers in the form that was asked for, and with nothing where the reader has it already. */
@RequestScoped
class CatalogueAnswers {

    private static final String ASK_AGAIN_EACH_TIME = "no-cache";

    private final Request request;
    private final HttpHeaders headers;
    private final UriInfo uri;

    CatalogueAnswers(Request request, HttpHeaders headers, UriInfo uri) {
        this.request = request;
        this.headers = headers;
        this.uri = uri;
    }

    boolean wantsLinkedData() {
        return headers.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(type -> type.toString().startsWith(SchemaOrg.MEDIA_TYPE))
                .isPresent();
    }

    Response unlessKnown(String state, Supplier<ResponseBuilder> answer) {
        var tag = new EntityTag(wantsLinkedData() ? state + "-ld" : state);
        var known = request.evaluatePreconditions(tag);
        return (known == null ? answer.get() : known)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN_EACH_TIME)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    ResponseBuilder list(Page<ShownProduct> page) {
        if (!wantsLinkedData()) {
            return Response.ok(page, MediaType.APPLICATION_JSON);
        }
        var answer = Response.ok(SchemaOrg.list(page.data()), SchemaOrg.MEDIA_TYPE);
        var next = page.page().nextCursor();
        if (next != null) {
            answer.link(
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
        }
        return answer;
    }

    ResponseBuilder one(ShownProduct shown, ShownProduct whole) {
        return wantsLinkedData()
                ? Response.ok(SchemaOrg.product(whole), SchemaOrg.MEDIA_TYPE)
                : Response.ok(shown, MediaType.APPLICATION_JSON);
    }
}
