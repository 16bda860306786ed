package id.ikm.aid.handover;

import id.ikm.aid.handover.bast.BastPaper;
import id.ikm.aid.handover.party.PartyView;
import id.ikm.aid.paper.PaperConfig;
import id.ikm.privacy.DataSubject;
import id.ikm.privacy.Disclosure;
import id.ikm.privacy.Purpose;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/aid/v1/handovers/{id}/bast.pdf")
@Tag(name = "Handovers")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class BastResource {

    private final Handovers handovers;
    private final Disclosure disclosure;
    private final PaperConfig config;
    private final Caller caller;

    BastResource(Handovers handovers, Disclosure disclosure, PaperConfig config, Caller caller) {
        this.handovers = handovers;
        this.disclosure = disclosure;
        this.config = config;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Produces("application/pdf")
    @Operation(
            summary = "Print a handover report (BAST)",
            description = "With names and NIP where a purpose is given, which is written down; else with their masks")
    public RestResponse<byte[]> print(
            UUID id,
            @RestHeader(Purpose.HEADER)
                    @Parameter(description = "Why names are read: see /aid/v1/handovers/{id}/parties")
                    String purpose) {
        var handover = handovers.get(id, caller.scope());
        var pdf = new BastPaper(HandoverView.of(handover), parties(handover, purpose), config).bytes();
        return ResponseBuilder.ok(pdf)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"bast-" + id + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private List<PartyView> parties(Handover handover, String purpose) {
        var parties = handover.parties();
        if (purpose == null) {
            return parties.masked();
        }
        var subject = new DataSubject(DataSubject.Kind.HANDOVER, handover.id());
        return parties.printed(disclosure.open(Purpose.demand(purpose), subject, parties.sealedForPrint()));
    }
}
