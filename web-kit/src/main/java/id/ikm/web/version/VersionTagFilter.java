package id.ikm.web.version;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts the ETag on every answer that is one versioned resource, and answers 304 to a reader that has it already. */
class VersionTagFilter {

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned resource)) {
            return;
        }
        var tag = new VersionTag(resource.version());
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag.toString());
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (request.getMethod().equals(HttpMethod.GET) && known != null && tag.isIn(known.replace("W/", ""))) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }
}
