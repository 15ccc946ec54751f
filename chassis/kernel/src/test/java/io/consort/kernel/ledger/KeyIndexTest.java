package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

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
            @ForAll @Size(max = 3_000) List<@IntRange(min = 0, max = 800) Integer> requests) {
        KeyIndex index = new KeyIndex();
        Map<Integer, Long> model = new HashMap<>();
        long seq = 0;
        for (int request : requests) {
            index.add("anna", "key-" + request, ++seq);
            model.putIfAbsent(request, seq);
        }
        KeyIndex reread = KeyIndex.fromBytes(index.toBytes());
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

    @Test
    void keepsThePersonsApart() {
        KeyIndex index = new KeyIndex();
        index.add("anna", "k", 1);
        assertThat(index.find("ben", "k")).isEmpty();
        assertThat(index.find("anna\nk", "")).isEmpty();
    }
}
