package io.consort.quickstart.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.quickstart.console.RefusedException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeapTest {

    @ParameterizedTest
    @CsvSource({"1024,192m", "4096,256m", "24576,1536m"})
    void itIsAShareOfTheMachineAndNeverTooSmall(long machine, String heap) {
        assertThat(Heap.shareOf(machine)).hasToString(heap);
    }

    @ParameterizedTest
    @CsvSource({"768m,768m", "2g,2048m", "' 1G ',1024m"})
    void theEnvironmentMaySayIt(String said, String heap) {
        assertThat(Heap.of(Map.of(Heap.VARIABLE, said))).hasToString(heap);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "768", "-1g", "0m", "1t", "100m", "99999999g"})
    void whatIsNoSizeIsRefusedByName(String said) {
        assertThatThrownBy(() -> Heap.of(Map.of(Heap.VARIABLE, said)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(Heap.VARIABLE);
    }

    @Test
    void thisMachineHasSome() {
        assertThat(Heap.of(Map.of()).megabytes()).isGreaterThanOrEqualTo(192);
    }
}
