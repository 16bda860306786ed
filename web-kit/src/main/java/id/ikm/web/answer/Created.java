package id.ikm.web.answer;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** A 201 whose Location is a path, so that it holds behind any gateway. */
public class Created {

    private Created() {}

    public static <T> RestResponse<T> at(String path, T view) {
        return ResponseBuilder.create(Status.CREATED, view)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
