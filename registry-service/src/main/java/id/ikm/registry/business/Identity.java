package id.ikm.registry.business;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who a business is beside its name and numbers; {@code officeId} names the office that keeps its record. */
@Embeddable
@Schema(description = "Names, form and age of a business; leave out what is not known")
public record Identity(
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 10) List<@NotBlank @Size(max = 200) String> otherNames,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 20) List<@NotBlank @Size(max = 100) String> brands,

        @Enumerated(EnumType.STRING) LegalForm legalForm,
        @Min(1800) @Max(2200) Integer yearFounded,
        UUID officeId) {

    static final Identity UNKNOWN = new Identity(null, null, null, null, null);

    public Identity {
        otherNames = otherNames == null ? List.of() : List.copyOf(otherNames);
        brands = brands == null ? List.of() : List.copyOf(brands);
    }
}
