package io.consort.finance.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.consort.finance.FinanceEvent;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    private static final Collection<JavaClass> MAIN = List.copyOf(new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.consort.finance"));

    @Test
    void everyFamilyOfEventsIsListed() {
        List<String> families = MAIN.stream()
                .filter(each -> each.getRawInterfaces().stream()
                        .anyMatch(root -> root.getName().equals(FinanceEvent.class.getName())))
                .map(JavaClass::getName)
                .toList();
        assertThat(families)
                .containsExactlyInAnyOrderElementsOf(
                        FinanceLedger.FAMILIES.stream().map(Class::getName).toList());
    }

    @Test
    void aFamilyIsSealedOrOneRecord() {
        assertThat(FinanceLedger.FAMILIES).allMatch(each -> each.isSealed() || each.isRecord());
    }
}
