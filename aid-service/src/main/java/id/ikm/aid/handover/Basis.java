package id.ikm.aid.handover;

import id.ikm.aid.finding.Breach;
import id.ikm.aid.finding.FindingKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a handover rests on: the award decree (SK), the grant agreement (NPHD), or whatever else an old report names. */
public record Basis(
        @Valid Deed decree,
        @Valid Deed agreement,

        @Size(max = 500) @Schema(description = "Anything else")
        String other) {

    /** A paper with its number and date. */
    public record Deed(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate date) {

        private boolean after(LocalDate day) {
            return date.isAfter(day);
        }
    }

    /** Decree, then agreement, then handover (DOMAIN 4.3). */
    List<Breach> breaches(LocalDate handedOverOn) {
        var breaches = new ArrayList<Breach>();
        if (decree != null && agreement != null && decree.after(agreement.date())) {
            breaches.add(disagreeing("handover.agreement-before-decree", agreement, decree));
        }
        for (var deed : deeds()) {
            if (deed.after(handedOverOn)) {
                breaches.add(Breach.at(
                        "/handedOverOn",
                        FindingKind.DATES_DISAGREE,
                        "handover.before-deed",
                        handedOverOn,
                        deed.number(),
                        deed.date()));
            }
        }
        return breaches;
    }

    private List<Deed> deeds() {
        var deeds = new ArrayList<Deed>();
        if (decree != null) {
            deeds.add(decree);
        }
        if (agreement != null) {
            deeds.add(agreement);
        }
        return deeds;
    }

    private static Breach disagreeing(String key, Deed first, Deed second) {
        return Breach.at(
                "/handedOverOn",
                FindingKind.DATES_DISAGREE,
                key,
                first.number(),
                first.date(),
                second.number(),
                second.date());
    }
}
