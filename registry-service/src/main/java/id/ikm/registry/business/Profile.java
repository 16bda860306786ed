package id.ikm.registry.business;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.duplicate.MatchName;
import id.ikm.registry.region.SearchName;
import id.ikm.registry.size.SizeClasses;
import id.ikm.registry.size.SizeFigures;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a business is: what was said of it, the names by which it is found, and what the rulesets make of it. */
@Embeddable
record Profile(
        String name,
        String searchName,
        String matchName,
        Nib nib,
        RegionCode regionCode,
        @Embedded Identity identity,

        @Embedded
        @AttributeOverride(name = "edition", column = @Column(name = "main_kbli_edition"))
        @AttributeOverride(name = "code", column = @Column(name = "main_kbli_code"))
        KbliCode mainKbli,

        @JdbcTypeCode(SqlTypes.JSON) FurtherKbli furtherKbli,
        @Embedded ProductionFacts production,
        @Embedded SizeFigures size,
        @Embedded SizeClasses classes,
        @Enumerated(EnumType.STRING) IndustryStatus industryStatus) {

    static Profile of(BusinessFacts facts, Judgement judgement) {
        var name = facts.name().strip();
        var identity = facts.identity() == null ? Identity.UNKNOWN : facts.identity();
        return new Profile(
                name,
                SearchName.of(allNames(name, identity)).value(),
                MatchName.of(name).value(),
                facts.nib(),
                facts.regionCode(),
                identity,
                facts.mainKbli(),
                new FurtherKbli(facts.furtherKbli()),
                facts.production(),
                facts.size(),
                judgement.classes(),
                judgement.industryStatus());
    }

    private static String allNames(String name, Identity identity) {
        return Stream.of(Stream.of(name), identity.otherNames().stream(), identity.brands().stream())
                .flatMap(names -> names)
                .collect(Collectors.joining(" "));
    }

    Profile with(Nib other) {
        return copy(other, production, size, classes, industryStatus);
    }

    Profile producing(ProductionFacts found, IndustryStatus judged) {
        return copy(nib, found, size, classes, judged);
    }

    Profile sized(SizeFigures newSize, SizeClasses newClasses) {
        return copy(nib, production, newSize, newClasses, industryStatus);
    }

    private Profile copy(
            Nib newNib,
            ProductionFacts newProduction,
            SizeFigures newSize,
            SizeClasses newClasses,
            IndustryStatus judged) {
        return new Profile(
                name,
                searchName,
                matchName,
                newNib,
                regionCode,
                identity,
                mainKbli,
                furtherKbli,
                newProduction,
                newSize,
                newClasses,
                judged);
    }
}
