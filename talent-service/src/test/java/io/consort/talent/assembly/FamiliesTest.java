package io.consort.talent.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.consort.talent.TalentEvent;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    private static final Collection<JavaClass> MAIN = List.copyOf(new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.consort.talent"));

    @Test
    void everyFamilyOfEventsIsListed() {
        List<String> families = MAIN.stream()
                .filter(each -> each.getRawInterfaces().stream()
                        .anyMatch(root -> root.getName().equals(TalentEvent.class.getName())))
                .map(JavaClass::getName)
                .toList();
        assertThat(families)
                .containsExactlyInAnyOrderElementsOf(
                        TalentLedger.FAMILIES.stream().map(Class::getName).toList());
    }

    @Test
    void aFamilyIsSealedOrOneRecord() {
        assertThat(TalentLedger.FAMILIES).allMatch(each -> each.isSealed() || each.isRecord());
    }
}
