package io.consort.ipledger.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.consort.ipledger.Consequence;
import io.consort.ipledger.IpLedgerEvent;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    private static final Collection<JavaClass> MAIN = List.copyOf(new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.consort.ipledger"));

    @Test
    void everyFamilyOfEventsIsListed() {
        List<String> families = MAIN.stream()
                .filter(each -> each.getRawInterfaces().stream()
                        .anyMatch(root -> root.getName().equals(IpLedgerEvent.class.getName())))
                .map(JavaClass::getName)
                .toList();
        assertThat(families)
                .containsExactlyInAnyOrderElementsOf(
                        IpLedger.FAMILIES.stream().map(Class::getName).toList());
    }

    @Test
    void aFamilyIsSealedOrOneRecord() {
        assertThat(IpLedger.FAMILIES).allMatch(each -> each.isSealed() || each.isRecord());
    }

    @Test
    void everyConsequenceFollows() {
        List<String> consequences = MAIN.stream()
                .filter(each -> !each.isInterface() && each.isAssignableTo(Consequence.class))
                .map(JavaClass::getName)
                .toList();
        assertThat(consequences)
                .containsExactlyInAnyOrderElementsOf(IpLedger.CONSEQUENCES.stream()
                        .map(each -> each.getClass().getName())
                        .toList());
    }
}
