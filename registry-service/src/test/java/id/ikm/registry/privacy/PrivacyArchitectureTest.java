package id.ikm.registry.privacy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.crypto.tink.Aead;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.ikm.privacy.Disclosure;
import id.ikm.privacy.KeyCheck;
import id.ikm.privacy.PersonalDataKeys;
import id.ikm.privacy.WaitingFiles;

/** Personal data are opened in one class, which writes the access log. */
@AnalyzeClasses(packages = "id.ikm", importOptions = DoNotIncludeTests.class)
class PrivacyArchitectureTest {

    /** The check at the start opens a constant; waiting files are of nobody on the register yet. */
    @ArchTest
    static final ArchRule only_the_disclosure_decrypts = noClasses()
            .that()
            .areNotAssignableTo(Disclosure.class)
            .and()
            .areNotAssignableTo(KeyCheck.class)
            .and()
            .areNotAssignableTo(WaitingFiles.class)
            .should()
            .callMethod(Aead.class, "decrypt", byte[].class, byte[].class);

    @ArchTest
    static final ArchRule nobody_else_holds_the_keys = noClasses()
            .that()
            .resideOutsideOfPackages("id.ikm.privacy", "id.ikm.stack..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.crypto.tink..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(PersonalDataKeys.class);

    @ArchTest
    static final ArchRule no_other_cipher_is_used =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("javax.crypto.Cipher");
}
