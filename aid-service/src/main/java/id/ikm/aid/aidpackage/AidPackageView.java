package id.ikm.aid.aidpackage;

import id.ikm.web.answer.Warning;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record AidPackageView(
        UUID id,
        String name,
        String purpose,
        AidKind kind,
        PackageStatus status,
        RegionCode regionCode,
        UUID officeId,
        int fiscalYear,
        PackageTerms terms,

        @Schema(description = "What the conditions of a grant make odd in it")
        List<Warning> warnings,

        long version)
        implements Versioned {

    static AidPackageView of(AidPackage aid, List<Warning> warnings) {
        return new AidPackageView(
                aid.id(),
                aid.name(),
                aid.purpose(),
                aid.kind(),
                aid.status(),
                aid.regionCode(),
                aid.officeId(),
                aid.fiscalYear(),
                aid.terms(),
                warnings,
                aid.version());
    }
}
