package id.ikm.aid.budget;

import id.ikm.aid.budget.nomenclature.NomenclatureCode;
import id.ikm.web.region.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of budget lines can be narrowed by. */
public class BudgetLineFilter {

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("fiscalYear")
    Integer fiscalYear;

    @QueryParam("fundingSource")
    FundingSource fundingSource;

    @QueryParam("subActivity")
    NomenclatureCode subActivity;

    @QueryParam("office")
    @Parameter(description = "Id of the office in the register")
    UUID office;
}
