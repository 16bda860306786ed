package id.ikm.aid.handover;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.file.FileFixtures.aSentLetter;
import static id.ikm.aid.handover.HandoverFixtures.PATH;
import static id.ikm.aid.handover.HandoverFixtures.aFullHandover;
import static id.ikm.aid.handover.HandoverFixtures.asOfficer;
import static id.ikm.aid.handover.HandoverFixtures.recorded;

import id.ikm.aid.handover.evidence.NamedEvidence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Handovers with everything on them, sealed or nearly so. */
class SealedHandovers {

    static String anOpenHandover() {
        return recorded(aFullHandover(aKnownGroup("12.09.12", null), HandoverPartyTest.PARTIES));
    }

    static String aSealedHandover() {
        var path = PATH + "/" + anOpenHandover();
        var photo = new NamedEvidence(List.of(UUID.fromString(aSentLetter("12.09"))), null);
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(new CompleteHandover(null, null, photo))
                .post(path + "/completion")
                .then()
                .statusCode(200);
        asOfficer().header("If-Match", "\"1\"").post(path + "/seal").then().statusCode(200);
        return path.substring(PATH.length() + 1);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
