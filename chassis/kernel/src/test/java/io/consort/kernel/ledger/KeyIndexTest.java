package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KeyIndexTest {

    @Property(tries = 50)
    void remembersTheFirstEntryOfEachRequest(
            @ForAll @Size(max = 3_000) List<@IntRange(min = 0, max = 800) Integer> requests) throws IOException {
        KeyIndex index = new KeyIndex();
        Map<Integer, Long> model = new HashMap<>();
        long seq = 0;
        for (int request : requests) {
            index.add("anna", "key-" + request, ++seq);
            model.putIfAbsent(request, seq);
        }
        KeyIndex reread = reread(index);
        for (int request = 0; request <= 800; request++) {
            Long expected = model.get(request);
            for (KeyIndex each : List.of(index, reread)) {
                assertThat(each.find("anna", "key-" + request).isPresent()).isEqualTo(expected != null);
                if (expected != null) {
                    assertThat(each.find("anna", "key-" + request)).hasValue(expected);
                }
            }
        }
    }

    private static KeyIndex reread(KeyIndex index) throws IOException {
        return KeyIndex.read(new DataInputStream(new ByteArrayInputStream(bytes(index.log()))));
    }

    @Test
    void keepsThePersonsApart() {
        KeyIndex index = new KeyIndex();
        index.add("anna", "k", 1);
        assertThat(index.find("ben", "k")).isEmpty();
        assertThat(index.find("anna\nk", "")).isEmpty();
    }

    @Test
    void takesAtMost24BytesForARequest() throws IOException {
        KeyIndex index = new KeyIndex();
        for (int request = 1; request <= 300_000; request++) {
            index.add("anna", "key-" + request, request * 3L);
            if (request >= 10_000 && request % 1_000 == 0) {
                assertThat(index.heap()).isLessThanOrEqualTo(request * 24L);
            }
            if (request % 97_000 == 10_000) {
                assertThat(reread(index).heap()).isLessThanOrEqualTo(request * 24L);
            }
        }
        assertThat(index.find("anna", "key-299999")).hasValue(899_997);
    }

    @Test
    void aLongerLogBeginsWithTheSameBytes() throws IOException {
        KeyIndex index = new KeyIndex();
        for (int request = 0; request < 1_000; request++) {
            index.add("anna", "key-" + request, request + 1L);
        }
        KeyIndex.Log before = index.log();
        byte[] early = bytes(before);
        for (int request = 1_000; request < 5_000; request++) {
            index.add("anna", "key-" + request, request + 1L);
        }
        assertThat(bytes(before)).isEqualTo(early);
        assertThat(Arrays.copyOfRange(bytes(index.log()), 4, early.length))
                .isEqualTo(Arrays.copyOfRange(early, 4, early.length));
    }

    private static byte[] bytes(KeyIndex.Log log) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        log.write(new DataOutputStream(written));
        return written.toByteArray();
    }
}
