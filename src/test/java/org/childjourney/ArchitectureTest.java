package org.childjourney;

import java.nio.file.Path;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.persistence.SequenceGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("org.childjourney");

    @Test
    void modules_reach_each_other_only_through_what_they_publish_and_never_in_a_circle() {
        ApplicationModules.of(ChildJourney.class).verify();
    }

    @Test
    void the_engine_is_touched_only_at_the_edge() {
        noClasses().that()
            .resideOutsideOfPackages("..process..", "org.childjourney.engine..", "org.childjourney.access..",
                    "org.childjourney.deadlines..", "org.childjourney.oversight..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .check(CODE);
    }

    /** A node that took numbers ahead would have later rows look earlier. */
    @Test
    void rows_are_numbered_in_the_order_in_which_nodes_record_them() {
        fields().that().areAnnotatedWith(SequenceGenerator.class).should(beTakenOneByOne()).check(CODE);
    }

    private static ArchCondition<JavaField> beTakenOneByOne() {
        return ArchCondition.from(DescribedPredicate.describe("be taken one by one",
                field -> field.getAnnotationOfType(SequenceGenerator.class).allocationSize() == 1));
    }

    @Test
    void the_calendar_needs_neither_spring_nor_the_engine() {
        noClasses().that()
            .resideInAPackage("org.childjourney.calendar..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.beans..", "org.springframework.context..", "org.camunda..",
                    "jakarta.persistence..")
            .check(CODE);
    }

    @Test
    void a_delegate_holds_no_repository_and_computes_no_date() {
        noClasses().that()
            .resideInAPackage("..process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.data..", "org.springframework.jdbc..", "jakarta.persistence..")
            .check(CODE);
        noClasses().that()
            .resideOutsideOfPackage("org.childjourney.calendar..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .check(CODE);
    }

    @Test
    void every_package_says_what_it_is_for_and_none_is_a_drawer() {
        var packages = CODE.stream().map(code -> code.getPackageName()).distinct().toList();
        assertThat(packages.stream().filter(name -> !name.equals("org.childjourney"))).allSatisfy(
                name -> assertThat(Path.of("src/main/java", name.replace('.', '/'), "package-info.java")).exists());
        assertThat(packages).noneMatch(name -> Stream.of("util", "common", "helper", "dto").anyMatch(name::endsWith));
    }

    @Test
    void fields_are_not_injected() {
        classes().should(new com.tngtech.archunit.lang.ArchCondition<>("have no injected field") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaClass code,
                    com.tngtech.archunit.lang.ConditionEvents events) {
                code.getFields()
                    .stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)
                            && field.isAnnotatedWith(org.springframework.beans.factory.annotation.Autowired.class))
                    .forEach(field -> events
                        .add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(field, field.getFullName())));
            }
        }).check(CODE);
    }

}
