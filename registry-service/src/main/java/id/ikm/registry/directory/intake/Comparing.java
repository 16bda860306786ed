package id.ikm.registry.directory.intake;

import id.ikm.registry.business.BusinessView;
import id.ikm.registry.business.ChangingBusiness;
import id.ikm.registry.directory.DirectoryEntry;
import id.ikm.registry.directory.staging.StagedRow.Difference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the sheet says otherwise than the register; personal data are only said to be among it. */
@ApplicationScoped
public class Comparing {

    private final ChangingBusiness businesses;

    Comparing(ChangingBusiness businesses) {
        this.businesses = businesses;
    }

    public List<Difference> of(UUID business, DirectoryEntry entry) {
        var now = businesses.find(business);
        var differences = new ArrayList<Difference>();
        add(differences, "name", now.name(), entry.name());
        add(differences, "regionCode", now.regionCode(), entry.region());
        add(differences, "nib", now.nib(), entry.nib());
        add(differences, "legalForm", now.identity().legalForm(), entry.legalForm());
        addCodes(differences, now, entry);
        addFigures(differences, now, entry.figures());
        if (differences.isEmpty()) {
            differences.add(new Difference("other", null, null));
        }
        return differences;
    }

    private static void addCodes(List<Difference> differences, BusinessView now, DirectoryEntry entry) {
        var codes = TakingIn.codes(entry.kbli());
        if (!codes.isEmpty()) {
            add(
                    differences,
                    "mainKbli",
                    now.mainKbli() == null ? null : now.mainKbli().code(),
                    codes.getFirst().code());
        }
    }

    private static void addFigures(List<Difference> differences, BusinessView now, DirectoryEntry.Figures figures) {
        var size = now.size();
        add(differences, "maleWorkers", size == null ? null : size.maleWorkers(), figures.maleWorkers());
        add(differences, "femaleWorkers", size == null ? null : size.femaleWorkers(), figures.femaleWorkers());
        add(differences, "investment", size == null ? null : size.investment(), figures.investment());
        add(differences, "year", size == null ? null : size.year(), figures.year());
    }

    /** What the sheet does not say is no difference. */
    private static void add(List<Difference> differences, String field, Object registered, Object sheet) {
        if (sheet != null && !Objects.toString(registered, "").equals(sheet.toString())) {
            differences.add(new Difference(field, Objects.toString(registered, null), sheet.toString()));
        }
    }
}
