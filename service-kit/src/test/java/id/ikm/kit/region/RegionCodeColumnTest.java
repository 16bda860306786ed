package id.ikm.kit.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.web.region.RegionCode;
import org.junit.jupiter.api.Test;

class RegionCodeColumnTest {

    @Test
    void isTheSameInAColumn() {
        var column = new RegionCodeColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(new RegionCode("12.09"))))
                .isEqualTo(new RegionCode("12.09"));
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
