package io.consort.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class KernelArchitectureTest {

    private final JavaClasses kernel = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> location.contains("kernel"))
            .importPackages("io.consort.kernel");

    @Test
    void knowsNeitherAFrameworkNorADriver() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "io.consort.kernel..",
                        "org.jspecify..",
                        "org.pcollections..",
                        "org.joda.money..",
                        "org.slf4j..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "") // arrays of primitives
                .check(kernel);
    }

    @Test
    void hasNoCircles() {
        slices().matching("io.consort.kernel.(*)..").should().beFreeOfCycles().check(kernel);
    }

    @Test
    void isNullMarked() {
        Rules.packagesAreNullMarked().check(kernel);
    }
}
