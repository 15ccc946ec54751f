package io.consort.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds a service against {@link Rules}: extend it and name the service's root package. */
public abstract class ServiceArchitecture {

    private final String root;

    /** For the service whose root package this is. */
    protected ServiceArchitecture(String root) {
        this.root = root;
    }

    @TestFactory
    Stream<DynamicTest> keepsItsShape() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        return Rules.of(root).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    @TestFactory
    Stream<DynamicTest> keepsTheShapeOfItsTests() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages(root);
        return Rules.ofTests().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }
}
