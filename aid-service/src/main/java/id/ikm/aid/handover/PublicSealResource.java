package id.ikm.aid.handover;

import id.ikm.aid.handover.seal.PartCheck;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Behind the QR code on a printed report: whoever holds the paper learns whether the record still says the same. */
@Path("/aid/v1/public/handovers/{id}/seals/{hash}")
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
@Tag(name = "Handovers")
@PermitAll
public class PublicSealResource {

    private static final String GENUINE = """
            SESUAI. Berita acara serah terima dengan segel ini tercatat, dan catatannya tidak berubah sejak disegel.
            Nomor: %s
            Tanggal: %s
            """;
    private static final String NOT_GENUINE = """
            TIDAK SESUAI. Segel pada kertas ini tidak cocok dengan catatan. Hubungi dinas yang menerbitkannya.
            """;

    private final Handovers handovers;

    PublicSealResource(Handovers handovers) {
        this.handovers = handovers;
    }

    @GET
    @Operation(summary = "Tell everybody whether a paper is genuine")
    public RestResponse<String> check(UUID id, String hash) {
        var said = handovers
                .findByIdOptional(id)
                .filter(handover -> isGenuine(handover, hash))
                .map(handover -> GENUINE.formatted(
                        handover.occasion().number() == null
                                ? "–"
                                : handover.occasion().number(),
                        handover.occasion().handedOverOn()))
                .orElse(NOT_GENUINE);
        return ResponseBuilder.ok(said)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static boolean isGenuine(Handover handover, String hash) {
        var seal = handover.seal();
        return seal != null
                && seal.hash().equals(hash)
                && seal.isWhole()
                && seal.check(HandoverParts.of(handover)).stream().allMatch(PartCheck::intact);
    }
}
