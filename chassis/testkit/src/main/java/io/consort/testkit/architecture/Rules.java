package io.consort.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.consort.kernel.ledger.Command;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The architecture of a service as rules: packages are features; a feature's domain is pure; {@code web}, {@code client} and
 * {@code store} are its edges; only {@code *Configuration} classes wire.
 */
public final class Rules {

    private static final DescribedPredicate<JavaClass> WIRING =
            simpleNameEndingWith("Configuration").or(simpleNameEndingWith("Application"));

    private Rules() {}

    /** All rules for the service whose root package this is. */
    public static List<ArchRule> of(String root) {
        return List.of(
                domainIsPure(root),
                featuresAreFreeOfCycles(root),
                whoMayIsFoundBeforehand(),
                endpointsSayWhoMayCall(),
                controllersLiveInWeb(),
                onlyConfigurationsWire(),
                nothingIsInjectedIntoFields(),
                nothingStaticChanges(),
                timeComesFromAClock(),
                moneyAndSharesAreExact(root),
                namesSayWhatThingsAre(),
                packagesAreNullMarked());
    }

    /** All rules for the tests of a service. */
    public static List<ArchRule> ofTests() {
        return List.of(testsAreRun());
    }

    private static DescribedPredicate<JavaClass> domain(String root) {
        return resideInAPackage(root + "..")
                .and(not(resideInAnyPackage("..web..", "..client..", "..store..")))
                .and(not(WIRING))
                .and(new DescribedPredicate<>("are no package-info") {
                    @Override
                    public boolean test(JavaClass type) {
                        return !type.getSimpleName().equals("package-info");
                    }
                });
    }

    static ArchRule domainIsPure(String root) {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(
                        "java..", "io.consort.kernel..", "org.jspecify..", "org.pcollections..", "org.joda.money..")
                .or(domain(root))
                .or(new DescribedPredicate<>("are primitive") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getBaseComponentType().isPrimitive();
                    }
                });
        return classes()
                .that(domain(root))
                .should()
                .onlyDependOnClassesThat(allowed)
                .as("a feature's domain knows Java, the kernel and other domains, and no framework");
    }

    /** The root package counts too: a circle is one also where it goes through what all features share. */
    static ArchRule featuresAreFreeOfCycles(String root) {
        return slices().assignedFrom(Features.of(root))
                .should()
                .beFreeOfCycles()
                .as("features do not know one another in a circle")
                .allowEmptyShould(false);
    }

    /** A command that asks who may says on what its events rest: the check and what the entry says are one thing. */
    static ArchRule whoMayIsFoundBeforehand() {
        return classes()
                .that(new DescribedPredicate<>("are commands that ask who may") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.isAssignableTo(Command.class)
                                && (type.getFields().stream().anyMatch(field -> judges(field.getRawType()))
                                        || type.getMethodCallsFromSelf().stream()
                                                .anyMatch(call -> judges(call.getTargetOwner())));
                    }

                    private static boolean judges(JavaClass type) {
                        return type.getSimpleName().equals("Charges")
                                || type.getSimpleName().equals("Mandate");
                    }
                })
                .should(new ArchCondition<>("find their authority") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean found = type.getMethods().stream()
                                .anyMatch(method -> method.getName().equals("authority"));
                        events.add(new SimpleConditionEvent(type, found, type.getName() + " finds no authority"));
                    }
                })
                .allowEmptyShould(true) // a service may judge by standings alone
                .as("a command that asks who may finds its authority");
    }

    /** Also those that a controller has from the starter, so that no service and no ledger in it is without any to look at. */
    static ArchRule endpointsSayWhoMayCall() {
        return classes()
                .that(new DescribedPredicate<>("have endpoints") {
                    @Override
                    public boolean test(JavaClass type) {
                        return endpoints(type).findAny().isPresent();
                    }
                })
                .should(new ArchCondition<>("say of each who may call it") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        endpoints(type)
                                .filter(each -> !each.isAnnotatedWith("io.consort.starter.web.Access"))
                                .forEach(each -> events.add(SimpleConditionEvent.violated(
                                        each, each.getFullName() + " does not say who may call it")));
                    }
                })
                .allowEmptyShould(false)
                .as("every endpoint says who may call it");
    }

    private static Stream<JavaMethod> endpoints(JavaClass type) {
        return type.getAllMethods().stream()
                .filter(each -> each.isMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping"));
    }

    static ArchRule controllersLiveInWeb() {
        return classes()
                .that()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .resideInAPackage("..web..")
                .as("controllers live in web");
    }

    static ArchRule onlyConfigurationsWire() {
        return methods()
                .that()
                .areAnnotatedWith("org.springframework.context.annotation.Bean")
                .should()
                .beDeclaredInClassesThat(WIRING)
                .as("only *Configuration classes wire");
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .as("nothing is injected into fields");
    }

    static ArchRule nothingStaticChanges() {
        return fields().that()
                .areStatic()
                .should(new ArchCondition<>("be final") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        if (!field.getModifiers().contains(JavaModifier.FINAL)
                                && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                        }
                    }
                })
                .as("nothing static changes");
    }

    static ArchRule timeComesFromAClock() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .as("time comes from a clock that is passed in");
    }

    static ArchRule moneyAndSharesAreExact(String root) {
        return noFields()
                .that()
                .areDeclaredInClassesThat(domain(root))
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .orShould()
                .haveRawType(Double.class)
                .orShould()
                .haveRawType(Float.class)
                .as("no domain value is a floating-point number");
    }

    static ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..helper..", "..service..")
                .as("names say what things are");
    }

    static ArchRule packagesAreNullMarked() {
        return classes()
                .should(new ArchCondition<>("reside in a package that is @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                            events.add(
                                    SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                        }
                    }
                })
                .as("every package is @NullMarked");
    }

    static ArchRule testsAreRun() {
        return classes()
                .that()
                .areTopLevelClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should(new ArchCondition<>("have a name by which the build finds them") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (hasTests(type) && !type.getSimpleName().matches(".*(Test|Laws|IT)")) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is never run"));
                        }
                    }
                })
                .as("every test is run by the build");
    }

    private static boolean hasTests(JavaClass type) {
        return type.getAllMethods().stream()
                .anyMatch(method -> method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable"));
    }
}
