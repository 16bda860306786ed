package id.ikm.registry.business.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.InvalidRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** Answers while it reads: a client must read the answers while it sends, or both wait for each other. */
@Path("/registry/v1/businesses/bulk")
@Tag(name = "Businesses")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
public class BulkResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,128}");
    private static final int LINES_BETWEEN_FLUSHES = 20;

    private final RegisteringLine registering;
    private final ObjectMapper json;
    private final Caller caller;

    BulkResource(RegisteringLine registering, ObjectMapper json, Caller caller) {
        this.registering = registering;
        this.json = json;
        this.caller = caller;
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            summary = "Register many businesses, a line each",
            description = "Every line is a RegisterBusiness and is stored or refused by itself. With Idempotency-Key"
                    + " the same lines sent again register nothing twice.")
    public StreamingOutput register(
            InputStream body, @RestHeader("Idempotency-Key") String key, @Context HttpHeaders headers) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw new InvalidRequest("Idempotency-Key", "idempotency-key.malformed");
        }
        var sender = new RegisteringLine.Sender(caller.subject(), caller.scope(), key, headers);
        var lines = new BulkLines(body);
        return target -> answer(lines, sender, target);
    }

    private void answer(BulkLines lines, RegisteringLine.Sender sender, OutputStream target) throws IOException {
        for (int number = 1; !lines.hasEnded(); number++) {
            var line = lines.next();
            if (line == null || !new String(line, java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
                target.write(json.writeValueAsBytes(registering.register(number, line, sender)));
                target.write('\n');
            }
            if (number % LINES_BETWEEN_FLUSHES == 0) {
                target.flush();
            }
        }
    }
}
