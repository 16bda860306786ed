package id.ikm.kit.region;

import id.ikm.web.region.RegionCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a region's code as text, whatever the column is called. */
@Converter(autoApply = true)
public class RegionCodeColumn implements AttributeConverter<RegionCode, String> {

    @Override
    public String convertToDatabaseColumn(RegionCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public RegionCode convertToEntityAttribute(String value) {
        return value == null ? null : new RegionCode(value);
    }
}
