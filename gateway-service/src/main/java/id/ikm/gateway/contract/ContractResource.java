package id.ikm.gateway.contract;

import id.ikm.web.problem.InvalidRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import org.jboss.resteasy.reactive.RestQuery;

/** The contract of the whole system, for people's tools and for {@code /docs}. */
@Path("/openapi")
@PermitAll
public class ContractResource {

    private static final MediaType YAML = new MediaType("application", "yaml");
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;

    private final PublishedContract contract;

    ContractResource(PublishedContract contract) {
        this.contract = contract;
    }

    /** YAML unless JSON is preferred by the Accept header, or {@code ?format=} asks for one, whatever that header says. */
    @GET
    @Produces({"application/yaml", MediaType.APPLICATION_JSON})
    public Response read(@RestQuery String format, Request request) {
        var type = type(format, request);
        var form = JSON.isCompatible(type) ? contract.json() : contract.yaml();
        var tag = new EntityTag(form.tag());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(form.content(), type) : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private static MediaType type(String format, Request request) {
        if (format == null) {
            return request.selectVariant(Variant.mediaTypes(YAML, JSON).build()).getMediaType();
        }
        return switch (format) {
            case "yaml" -> YAML;
            case "json" -> JSON;
            default -> throw new InvalidRequest("?format", "parameter.malformed");
        };
    }
}
