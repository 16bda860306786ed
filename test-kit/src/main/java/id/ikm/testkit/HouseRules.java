package id.ikm.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;

/** The architecture, as far as a machine can check it. Every service runs these in its ArchitectureTest. */
public class HouseRules {

    @ArchTest
    static final ArchRule features_do_not_depend_on_each_other_in_a_circle =
            slices().matching("id.ikm.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entities_change_through_behaviour_not_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule resources_answer_with_views_not_entities = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .should()
            .notHaveRawReturnType(annotatedWith(Entity.class))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule endpoints_declare_who_may_call_them = methods()
            .that(DescribedPredicate.describe("are endpoints", HouseRules::isEndpoint))
            .should(declareWhoMayCallThem())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_publishers_projections_and_policies_know_the_event_contracts = noClasses()
            .that()
            .haveNameNotMatching(".*(Publisher|Projection|Policy)(\\$.*)?")
            .and()
            .resideOutsideOfPackages("id.ikm.events..", "id.ikm.kit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.ikm.events..");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO|Service)");

    private static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static ArchCondition<JavaMethod> declareWhoMayCallThem() {
        var declarations = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);
        return new ArchCondition<>("carry @RolesAllowed, @PermitAll or @DenyAll, or their class does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared = declarations.stream()
                        .anyMatch(d ->
                                method.isAnnotatedWith(d) || method.getOwner().isAnnotatedWith(d));
                if (!declared) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " declares no role"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> annotatedWith(Class<? extends Annotation> type) {
        return DescribedPredicate.describe("annotated with @" + type.getSimpleName(), c -> c.isAnnotatedWith(type));
    }
}
