package io.consort.consortium.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the features say and ask of each other is put together without a gap. */
class AssemblyTest {

    private final JavaClasses all = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.consort.consortium");

    @Test
    void everyFamilyOfEventsIsOnTheList() {
        Set<Class<?>> families = all.stream()
                .filter(type -> type.getRawInterfaces().stream().anyMatch(AssemblyTest::isEvent))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
        assertThat(families).allMatch(Class::isSealed).hasSameElementsAs(ConsortiumLedger.FAMILIES);
    }

    @Test
    void everyPartThatIsAskedForIsThere() {
        List<Class<?>> asked = all.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(AssemblyTest::asksTheState)
                .flatMap(code -> code.getReferencedClassObjects().stream())
                .<Class<?>>map(literal -> literal.getRawType().reflect())
                .filter(type ->
                        !ConsortiumEvent.class.isAssignableFrom(type) && !ConsortiumState.class.isAssignableFrom(type))
                .distinct()
                .toList();
        assertThat(asked)
                .hasSizeGreaterThan(20)
                .allSatisfy(type -> assertThat(ConsortiumParts.EMPTY.get(type)).isInstanceOf(type));
    }

    private static boolean isEvent(JavaClass type) {
        return type.isEquivalentTo(ConsortiumEvent.class);
    }

    private static boolean asksTheState(JavaCodeUnit code) {
        return code.getMethodCallsFromSelf().stream()
                .anyMatch(call ->
                        call.getName().equals("get") && call.getTargetOwner().isAssignableTo(ConsortiumState.class));
    }
}
