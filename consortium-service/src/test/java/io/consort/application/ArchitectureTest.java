package io.consort.application;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.consort.testkit.architecture.Rules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The application has no domain, which could be held to a shape: what governance and work know of each other, their modules say. */
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheShapeOfItsTests() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("io.consort.application");
        return Rules.ofTests().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }
}
