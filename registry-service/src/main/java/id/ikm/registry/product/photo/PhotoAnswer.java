package id.ikm.registry.product.photo;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A picture never changes under its address, so whoever has it need not ask again. */
public class PhotoAnswer {

    public static final String JPEG = "image/jpeg";
    private static final String FOR_EVER = ", max-age=31536000, immutable";

    private PhotoAnswer() {}

    /** {@code whose}: public or private, as caches on the way may keep it. */
    public static RestResponse<byte[]> of(StoredRendition rendition, Request request, String whose) {
        var tag = new EntityTag(rendition.hash());
        var known = request.evaluatePreconditions(tag) != null;
        return (known
                        ? ResponseBuilder.<byte[]>create(Status.NOT_MODIFIED)
                        : ResponseBuilder.ok(rendition.content(), JPEG))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, whose + FOR_EVER)
                .build();
    }
}
