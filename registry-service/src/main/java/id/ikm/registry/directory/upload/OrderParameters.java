package id.ikm.registry.directory.upload;

import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How an upload asks to be taken in. */
public class OrderParameters {

    @QueryParam("mode")
    @DefaultValue("ALL_OR_NOTHING")
    ImportOrder.Mode mode;

    @QueryParam("onExisting")
    @DefaultValue("SKIP")
    @Parameter(description = "What becomes of rows that are on the register with other facts")
    ImportOrder.OnExisting onExisting;

    @QueryParam("regencyCode")
    @NotNull
    @Parameter(description = "The regency whose kelurahan and kecamatan the sheet names")
    RegionCode regencyCode;

    @QueryParam("kbliEdition")
    @DefaultValue("2020")
    @Pattern(regexp = "20\\d{2}")
    @Parameter(description = "Of the codes in the sheet, where it has no column for it")
    String kbliEdition;

    ImportOrder order() {
        return new ImportOrder(mode, onExisting, regencyCode, kbliEdition);
    }
}
