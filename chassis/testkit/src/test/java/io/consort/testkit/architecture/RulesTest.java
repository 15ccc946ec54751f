package io.consort.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import io.consort.testkit.architecture.fixture.asset.web.InheritedController;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulesTest {

    private static final String ROOT = "io.consort.testkit.architecture.fixture";

    /** What each rule finds in the fixtures. */
    private static final Map<String, String> FINDS = Map.ofEntries(
            Map.entry(
                    "a feature's domain knows Java, the kernel and other domains, and no framework",
                    "Asset.framework()"),
            Map.entry("features do not know one another in a circle", "Cycle detected"),
            Map.entry("a command that asks who may finds its authority", "Release finds no authority"),
            Map.entry("every endpoint says who may call it", "AssetController.open()"),
            Map.entry("controllers live in web", "TitleManager"),
            Map.entry("only *Configuration classes wire", "TitleManager.wired()"),
            Map.entry("nothing is injected into fields", "TitleManager.injected"),
            Map.entry("nothing static changes", "Holder.changes"),
            Map.entry("time comes from a clock that is passed in", "Title.now()"),
            Map.entry("no domain value is a floating-point number", "Holder.inexact"),
            Map.entry("names say what things are", "TitleManager"),
            Map.entry("every package is @NullMarked", "fixture.bare is not @NullMarked"),
            Map.entry("every test is run by the build", "AssetProof is never run"));

    private final JavaClasses fixtures = new ClassFileImporter().importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> findsWhatBreaksEachRule() {
        return Stream.concat(Rules.of(ROOT).stream(), Rules.ofTests().stream())
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> {
                    String found = FINDS.get(rule.getDescription());
                    assertThat(found).as("a fixture for the rule").isNotNull();
                    assertThat(violations(rule)).contains(found);
                }));
    }

    @Test
    void findsThatADomainKnowsItsEdge() {
        assertThat(violations(Rules.domainIsPure(ROOT))).contains("Asset.edge()");
    }

    @Test
    void findsACircleThroughTheRoot() {
        assertThat(violations(Rules.featuresAreFreeOfCycles(ROOT))).contains("Slice root", "Slice title");
    }

    @Test
    void findsAnEndpointThatAControllerHasFromElsewhere() {
        JavaClasses inheriting = new ClassFileImporter().importClasses(InheritedController.class);
        assertThat(String.join(
                        "\n",
                        Rules.endpointsSayWhoMayCall()
                                .evaluate(inheriting)
                                .getFailureReport()
                                .getDetails()))
                .contains("AssetController.open()");
    }

    @Test
    void letsACommandBeThatFindsItsAuthority() {
        assertThat(violations(Rules.whoMayIsFoundBeforehand())).doesNotContain("Retention");
    }

    private String violations(ArchRule rule) {
        EvaluationResult result = rule.evaluate(fixtures);
        return String.join("\n", result.getFailureReport().getDetails());
    }
}
