package io.consort.embedded.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.embedded.documents.Content.Put;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Map<Long, Put> journal = new HashMap<>();
    private final Places places = new Places(journal::get);

    private long put(Bytes key, long place) {
        journal.put(place, new Put("a", key, key));
        return places.put(key, place);
    }

    private static Bytes key(long number) {
        return Bytes.owning(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    /** Two keys with one hash: among 400,000 there are some twenty such pairs. */
    private static List<Bytes> twins() {
        Random random = new Random(1);
        Map<Integer, Bytes> seen = new HashMap<>();
        while (true) {
            Bytes key = key(random.nextLong());
            Bytes other = seen.put(key.hashCode(), key);
            if (other != null && !other.equals(key)) {
                return List.of(other, key);
            }
        }
    }

    @Test
    void tellsKeysOfOneHashApart() {
        List<Bytes> twins = twins();
        put(twins.getFirst(), 1);
        assertThat(places.find(twins.getLast())).isNull();

        put(twins.getLast(), 2);
        assertThat(places.size()).isEqualTo(2);
        assertThat(places.remove(twins.getFirst())).isEqualTo(1);
        assertThat(places.find(twins.getFirst())).isNull();
        assertThat(places.find(twins.getLast()).place()).isEqualTo(2);
    }

    @Test
    void findsEachOfManyAfterManyWereReplacedAndRemoved() {
        for (int n = 1; n <= 30_000; n++) {
            assertThat(put(key(n % 10_000), n)).isEqualTo(Math.max(0, n - 10_000));
            if (n % 3 == 0) {
                places.remove(key(n % 10_000));
                put(key(n % 10_000), n);
            }
        }
        List<Long> found = new ArrayList<>();
        for (int n = 20_001; n <= 30_000; n++) {
            found.add(places.find(key(n % 10_000)).place());
        }
        assertThat(found)
                .containsExactlyElementsOf(places.inOrder().boxed().toList())
                .hasSize(10_000);
    }
}
