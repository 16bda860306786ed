package id.ikm.registry.business;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class BusinessMovedMapper {

    @ServerExceptionMapper
    Response map(BusinessMoved moved, UriInfo uri) {
        var request = uri.getRequestUri();
        return Response.status(Response.Status.PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, moved.location(request.getRawPath(), request.getRawQuery()))
                .build();
    }
}
