package id.ikm.registry.catalog.products;

import id.ikm.registry.certificate.CertificateType;
import id.ikm.web.problem.InvalidValue;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some types of certificate, written with commas. */
@Schema(implementation = String.class, examples = "HALAL,PIRT")
public record CertificateTypes(List<CertificateType> types) {

    /** Called by Jakarta REST for query parameters. */
    public static CertificateTypes fromString(String text) {
        return new CertificateTypes(Arrays.stream(text.split(","))
                .map(CertificateTypes::type)
                .distinct()
                .toList());
    }

    private static CertificateType type(String name) {
        return Arrays.stream(CertificateType.values())
                .filter(type -> type.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "catalogue.certificate-type", name, Arrays.toString(CertificateType.values())));
    }
}
