package id.ikm.aid.handover.party;

import id.ikm.aid.handover.evidence.Signatory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Masked, unless read in the clear with a purpose")
public record PartyView(Signatory as, String name, String nip, String nik, String post) {}
