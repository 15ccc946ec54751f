package io.consort.kernel.persistent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HashTrieTest {

    /** A key whose hash is one of few, so that many keys share one. */
    private record Key(int number, int hashes) {
        @Override
        public int hashCode() {
            return number % hashes;
        }
    }

    @Property(tries = 60)
    void isTheMapThatAHashMapIs(
            @ForAll @Size(max = 3_000) List<@IntRange(min = -900, max = 900) Integer> changes,
            @ForAll @IntRange(min = 1, max = 1_000) int hashes) {
        HashTrie<Key, String> trie = HashTrie.empty();
        Map<Key, String> model = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            Key key = new Key(Math.abs(changes.get(i)), hashes);
            if (changes.get(i) < 0) {
                trie = trie.minus(key);
                model.remove(key);
            } else {
                trie = trie.plus(key, "v" + i);
                model.put(key, "v" + i);
            }
        }
        assertThat(trie).hasSize(model.size()).isEqualTo(model).hasSameHashCodeAs(model);
        assertThat(model).isEqualTo(trie);
        assertThat(HashTrie.from(model)).isEqualTo(trie);
        for (int number = 0; number <= 900; number++) {
            Key key = new Key(number, hashes);
            assertThat(trie.get(key)).isEqualTo(model.get(key));
            assertThat(trie.containsKey(key)).isEqualTo(model.containsKey(key));
        }
    }

    @Property(tries = 60)
    void whatItWasStaysAsItWas(@ForAll @Size(max = 200) List<@IntRange(min = -60, max = 60) Integer> changes) {
        List<HashTrie<String, Integer>> tries = new ArrayList<>(List.of(HashTrie.empty()));
        List<Map<String, Integer>> models = new ArrayList<>(List.of(Map.of()));
        for (int i = 0; i < changes.size(); i++) {
            String key = "A-" + Math.abs(changes.get(i));
            Map<String, Integer> model = new HashMap<>(models.getLast());
            if (changes.get(i) < 0) {
                model.remove(key);
                tries.add(tries.getLast().minus(key));
            } else {
                model.put(key, i);
                tries.add(tries.getLast().plus(key, i));
            }
            models.add(model);
        }
        for (int i = 0; i < tries.size(); i++) {
            assertThat(tries.get(i)).isEqualTo(models.get(i));
        }
    }

    @Property(tries = 60)
    void itsOrderIsThatOfItsKeysHoweverTheyCame(
            @ForAll @Size(max = 500) List<@IntRange(min = 0, max = 100_000) Integer> keys) {
        HashTrie<String, Integer> there = HashTrie.empty();
        for (int key : keys) {
            there = there.plus("A-" + key, key).plus("B-" + key, key);
        }
        for (int key : keys) {
            there = there.minus("B-" + key);
        }
        HashTrie<String, Integer> back = HashTrie.empty();
        for (int key : keys.reversed()) {
            back = back.plus("A-" + key, key);
        }
        assertThat(there.keySet()).containsExactlyElementsOf(back.keySet());
    }

    @Test
    void keepsTheKeyThatItHas() {
        String first = "A-" + 1;
        HashTrie<String, Integer> trie = HashTrie.singleton(first, 1).plus("A-" + 1, 2);

        assertThat(trie).hasSize(1).containsEntry("A-1", 2);
        assertThat(trie.keySet().iterator().next()).isSameAs(first);
        assertThat(trie.plus(first, trie.get(first))).isSameAs(trie);
        assertThat(trie.minus("A-2")).isSameAs(trie);
        assertThat(trie.minus("A-1")).isSameAs(HashTrie.empty());
    }
}
