package id.ikm.aid.credit.scheme;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.ClockProvider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/aid/v1/credit-schemes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class CreditSchemeResource {

    private final CreditSchemes schemes;
    private final ClockProvider officeTime;

    CreditSchemeResource(CreditSchemes schemes, ClockProvider officeTime) {
        this.schemes = schemes;
        this.officeTime = officeTime;
    }

    @GET
    @PermitAll
    @Operation(summary = "List the schemes of KUR on a day")
    public List<SchemeLimit> list(@QueryParam("on") @Parameter(description = "Today where left out") LocalDate on) {
        return schemes.on(on == null ? LocalDate.now(officeTime.getClock()) : on);
    }
}
