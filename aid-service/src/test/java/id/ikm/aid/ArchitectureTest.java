package id.ikm.aid;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import id.ikm.testkit.HouseRules;
import id.ikm.testkit.TwoLanguages;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "id.ikm.aid", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests houseRules = ArchTests.in(HouseRules.class);

    @Test
    void speaksIndonesianAndEnglish() {
        TwoLanguages.check("problems");
        TwoLanguages.check("web-problems");
        TwoLanguages.check("sheet-problems");
        TwoLanguages.check("privacy-problems");
        TwoLanguages.check("file-problems");
    }
}
