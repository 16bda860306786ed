package id.ikm.registry.catalog.publication;

import id.ikm.registry.certificate.CertificateType;
import id.ikm.registry.certificate.permit.FoodKind;
import id.ikm.registry.certificate.permit.NeededPermit;
import id.ikm.registry.certificate.permit.RightPermit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a product is in the catalogue on a day: it is offered, its business is verified, a certificate of its own is in
 * force, and it has the permits that food and bottled water need. The codes of what keeps it out are stable for ever.
 */
public final class PublicationPolicy {

    public static final String NOT_OFFERED = "not-offered";
    public static final String NO_CERTIFICATE = "no-certificate";

    private PublicationPolicy() {}

    /** Empty: it is published. */
    public static List<String> obstacles(Candidate candidate, LocalDate day) {
        var obstacles = new ArrayList<String>();
        if (!candidate.product().offered()) {
            obstacles.add(NOT_OFFERED);
        }
        if (!candidate.producerStatus().equals("VERIFIED")) {
            obstacles.add("business-" + candidate.producerStatus().toLowerCase(Locale.ROOT));
        }
        var held = inForce(candidate, day);
        if (held.isEmpty()) {
            obstacles.add(NO_CERTIFICATE);
        }
        RightPermit.missing(kind(candidate), held).stream()
                .map(NeededPermit::code)
                .forEach(obstacles::add);
        return obstacles;
    }

    /** The first day after this one on which the answer may be another one though nothing is written. */
    public static Optional<LocalDate> nextLook(Candidate candidate, LocalDate day) {
        return Stream.concat(candidate.certificates().stream(), candidate.ofProducer().stream())
                .flatMap(PublicationPolicy::turningDays)
                .filter(turning -> turning.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> turningDays(Candidate.HeldCertificate held) {
        var until = held.paper().validUntil();
        return Stream.of(
                        Optional.ofNullable(held.paper().validFrom()),
                        Optional.ofNullable(until).map(last -> last.plusDays(1)),
                        Optional.ofNullable(held.revokedOn()))
                .flatMap(Optional::stream);
    }

    private static List<CertificateType> inForce(Candidate candidate, LocalDate day) {
        return candidate.certificates().stream()
                .filter(held -> held.isInForceOn(day))
                .map(held -> held.paper().type())
                .toList();
    }

    /** What nobody told is not held against it here: that is a matter of readiness. */
    private static FoodKind kind(Candidate candidate) {
        var contents = candidate.product().facts().contents();
        return FoodKind.of(Boolean.TRUE.equals(contents.food()), Boolean.TRUE.equals(contents.bottledWater()));
    }
}
