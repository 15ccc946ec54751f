package io.consort.kernel.persistent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SortedTreeTest {

    private static final Comparator<Integer> ORDER = Comparator.reverseOrder();

    @Property(tries = 60)
    void isTheSetThatATreeSetIs(
            @ForAll @Size(max = 5_000) List<@IntRange(min = -2_000, max = 2_000) Integer> changes,
            @ForAll @IntRange(min = -10, max = 2_010) int place) {
        SortedTree<Integer> tree = SortedTree.empty(ORDER);
        SortedTree<Integer> half = tree;
        TreeSet<Integer> model = new TreeSet<>(ORDER);
        TreeSet<Integer> modelHalf = new TreeSet<>(ORDER);
        for (int i = 0; i < changes.size(); i++) {
            int element = Math.abs(changes.get(i));
            if (changes.get(i) < 0) {
                tree = tree.minus(element);
                model.remove(element);
            } else {
                tree = tree.plus(element);
                model.add(element);
            }
            if (i == changes.size() / 2) {
                half = tree;
                modelHalf = new TreeSet<>(model);
            }
        }
        same(tree, model, place);
        same(half, modelHalf, place);
        same(SortedTree.of(ORDER, model.stream().sorted().toList()), model, place);
    }

    @Property(tries = 20)
    void emptiesAndFillsAgain(@ForAll @IntRange(min = 1, max = 3_000) int count) {
        List<Integer> all = IntStream.range(0, count).boxed().toList();
        SortedTree<Integer> tree = SortedTree.of(ORDER, all);
        for (int each : all) {
            tree = tree.minus(each);
        }
        same(tree, new TreeSet<>(ORDER), 0);
        for (int each : all) {
            tree = tree.plus(each);
        }
        TreeSet<Integer> model = new TreeSet<>(ORDER);
        model.addAll(all);
        same(tree, model, count / 2);
    }

    private static void same(SortedTree<Integer> tree, TreeSet<Integer> model, int place) {
        assertThat(tree.size()).isEqualTo(model.size());
        assertThat(tree).containsExactlyElementsOf(model);
        assertThat(iterable(tree.after(place))).containsExactlyElementsOf(model.tailSet(place, false));
        for (int element = -1; element <= 2_001; element += 3) {
            assertThat(tree.contains(element)).isEqualTo(model.contains(element));
        }
    }

    private static List<Integer> iterable(Iterator<Integer> elements) {
        return IntStream.iterate(0, i -> i + 1)
                .takeWhile(_ -> elements.hasNext())
                .mapToObj(_ -> elements.next())
                .toList();
    }
}
