package id.ikm.aid.handover.seal;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;

/** The hash over the hashes of all parts, in their order; {@code hash} is what stands on the printed paper. */
public record Seal(String hash, List<SealedPart> parts, String sealedBy, Instant sealedAt) {

    public Seal {
        parts = List.copyOf(parts);
    }

    /** The hash of what {@code sha256sum} writes about the parts, so that standard tools compute it again. */
    public static Seal over(List<PartText> parts, String officer, Instant now) {
        var lines = parts.stream().map(PartText::line).collect(joining());
        return new Seal(
                PartText.sha256(lines),
                parts.stream()
                        .map(part -> new SealedPart(part.name(), part.sha256()))
                        .toList(),
                officer,
                now);
    }

    /** Part by part, against what is there now. */
    public List<PartCheck> check(List<PartText> now) {
        var current = now.stream().collect(toMap(PartText::name, PartText::sha256));
        return parts.stream()
                .map(part -> PartCheck.of(part, current.get(part.name())))
                .toList();
    }

    /** Whether the hashes of the parts are those that were sealed together. */
    public boolean isWhole() {
        var lines = parts.stream()
                .map(part -> part.sha256() + "  " + part.name() + "\n")
                .collect(joining());
        return PartText.sha256(lines).equals(hash);
    }
}
