package io.consort.kernel.persistent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pcollections.PVector;

/** Lists and ordered maps that are arrays while they are short behave alike on both sides of that. */
class ShortFormsTest {

    @Property(tries = 200)
    void aRowIsTheListThatAnArrayListIs(@ForAll @Size(max = 120) List<@IntRange(max = 999) Integer> changes) {
        PVector<Integer> row = Row.empty();
        List<Integer> model = new ArrayList<>();
        for (int change : changes) {
            int at = model.isEmpty() ? 0 : change % model.size();
            switch (change % 7) {
                case 0 -> {
                    row = row.plus(at, change);
                    model.add(at, change);
                }
                case 1 -> {
                    row = model.isEmpty() ? row : row.with(at, change);
                    model = new ArrayList<>(model);
                    if (!model.isEmpty()) {
                        model.set(at, change);
                    }
                }
                case 2 -> {
                    row = model.isEmpty() ? row : row.minus(at);
                    if (!model.isEmpty()) {
                        model.remove(at);
                    }
                }
                default -> {
                    row = row.plus(change);
                    model.add(change);
                }
            }
        }
        assertThat(row).isEqualTo(model).hasSameHashCodeAs(model);
        assertThat(model).isEqualTo(row);
        assertThat(Row.from(model)).isEqualTo(model);
        assertThat(row.plusAll(model)).hasSize(2 * model.size());
        assertThat(row.subList(0, model.size() / 2)).isEqualTo(model.subList(0, model.size() / 2));
        assertThat(row.minusAll(model)).isEmpty();
    }

    @Property(tries = 200)
    void anOrderedMapIsTheMapThatALinkedHashMapIs(
            @ForAll @Size(max = 60) List<@IntRange(min = -20, max = 20) Integer> changes) {
        OrderedMap<String, Integer> ordered = OrderedMap.empty();
        Map<String, Integer> model = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            String key = "org-" + Math.abs(changes.get(i));
            if (changes.get(i) < 0) {
                ordered = ordered.minus(key);
                model.remove(key);
            } else {
                ordered = ordered.plus(key, i);
                model.put(key, i);
            }
        }
        assertThat(ordered).isEqualTo(model).hasSameHashCodeAs(model).hasSize(model.size());
        assertThat(ordered.entrySet()).containsExactlyElementsOf(model.entrySet());
        assertThat(OrderedMap.from(model).entrySet()).containsExactlyElementsOf(model.entrySet());
        for (int number = 0; number <= 20; number++) {
            assertThat(ordered.get("org-" + number)).isEqualTo(model.get("org-" + number));
        }
    }

    @Test
    @SuppressWarnings("deprecation") // they are there to be refused
    void nothingChangesThemInPlace() {
        assertThatThrownBy(() -> Row.of(1).add(2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> OrderedMap.singleton("a", 1).put("b", 2))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> HashTrie.singleton("a", 1).put("b", 2))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
