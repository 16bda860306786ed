package id.ikm.aid.equipment;

import id.ikm.aid.recipient.Recipient;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Hands units over as a handover does, with a caller, for tests that are not about handovers. */
@Path("/test/giving")
@RolesAllowed(Roles.AID_OFFICER)
public class GivingDesk {

    private final GivingEquipment giving;

    GivingDesk(GivingEquipment giving) {
        this.giving = giving;
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public List<EquipmentView> give(@RestQuery List<UUID> unit, @RestQuery LocalDate on) {
        var recipient = new Recipient(RecipientKind.GROUP, UUID.randomUUID(), "Kelompok Siti <b>Aminah</b>");
        return giving.leaveStock(Set.copyOf(unit), UUID.randomUUID(), recipient, on, "/items/0/units");
    }

    static io.restassured.response.Response given(String unit, String on) {
        return EquipmentFixtures.asOfficer().post("/test/giving?on=" + on + "&unit=" + unit);
    }
}
