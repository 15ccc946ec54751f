package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerDefinitionTest {

    private static final LedgerId SEMATECH = new LedgerId("sematech");

    @Test
    void theMainLedgerIsWhatItWasBeforeThereWereOthers() {
        var main = Notebook.DEFINITION;
        assertThat(main.isMain()).isTrue();
        assertThat(main.fullName()).isEqualTo("notebook");
        assertThat(main.source(SEMATECH)).isEqualTo("/api/notebook/consortia/sematech");
        assertThat(main.source(LedgerId.PLATFORM)).isEqualTo("/api/notebook");
    }

    @Test
    void aLedgerBesideItHasItsNameAtTheEnd() {
        var named = Notebook.DEFINITION.named("work").withFoldVersion(2).withHeapFactor(3);
        assertThat(named.isMain()).isFalse();
        assertThat(named.fullName()).isEqualTo("notebook.work");
        assertThat(named.source(SEMATECH)).isEqualTo("/api/notebook/consortia/sematech/ledgers/work");
        assertThat(named.source(LedgerId.PLATFORM)).isEqualTo("/api/notebook/ledgers/work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "Work",
                "1st",
                "a.b",
                "a/b",
                "a_b",
                "-a",
                "ärbeit",
                "a\n",
                "abcdefghijklmnopqrstuvwxyz123456"
            })
    void aNameIsSafeInPathsFilesAndCollections(String name) {
        assertThatThrownBy(() -> Notebook.DEFINITION.named(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
