package io.consort.work;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.consort.testkit.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("io.consort.work");
    }

    @Test
    void governanceAndWorkKnowNothingOfEachOther() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.consort.consortium", "io.consort.work");
        noClasses()
                .that()
                .resideInAPackage("io.consort.work..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.consort.consortium..", "io.consort.application..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("io.consort.consortium..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.consort.work..", "io.consort.application..")
                .check(classes);
    }
}
