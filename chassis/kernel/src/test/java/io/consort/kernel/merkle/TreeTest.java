package io.consort.kernel.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TreeTest {

    @Property(tries = 100)
    void growsToTheSameTreeHoweverTheLeavesArrive(@ForAll @Size(max = 12) List<@IntRange(max = 400) Integer> portions) {
        int size = portions.stream().mapToInt(Integer::intValue).sum();
        List<Hash> leaves = Naive.leaves(size);
        Tree tree = Tree.EMPTY;
        List<Tile> completed = new ArrayList<>();
        CompactRange range = new CompactRange();
        int from = 0;
        for (int portion : portions) {
            Tree.Appended appended = tree.append(leaves.subList(from, from + portion));
            leaves.subList(from, from + portion).forEach(range::append);
            tree = appended.tree();
            completed.addAll(appended.completed());
            from += portion;
        }

        assertThat(tree.size()).isEqualTo(size).isEqualTo(range.size());
        assertThat(tree.root()).isEqualTo(Naive.root(leaves)).isEqualTo(range.root());
        assertThat(tree.frontier()).isEqualTo(range.frontier());
        assertThat(new CompactRange(size, tree.frontier()).root()).isEqualTo(tree.root());
        Tree.Appended atOnce = Tree.EMPTY.append(leaves);
        assertThat(atOnce.tree()).isEqualTo(tree);
        assertThat(atOnce.completed()).isEqualTo(completed);
    }

    @Property(tries = 100)
    void goesOnFromASnapshotAsIfNothingHadHappened(
            @ForAll @IntRange(max = 1500) int size, @ForAll @IntRange(max = 600) int more) {
        List<Hash> leaves = Naive.leaves(size + more);
        Tree tree = Tree.EMPTY.append(leaves.subList(0, size)).tree();

        Tree restored = Tree.restore(tree.size(), tree.levels());

        assertThat(restored).isEqualTo(tree).hasSameHashCodeAs(tree);
        assertThat(restored.append(leaves.subList(size, size + more)))
                .isEqualTo(tree.append(leaves.subList(size, size + more)));
    }

    @Test
    void doesNotChangeWhenItGrows() {
        Tree before = Tree.EMPTY.append(Naive.leaves(300)).tree();
        Hash root = before.root();

        Tree after = before.append(Naive.leaves(1)).tree();

        assertThat(before.size()).isEqualTo(300);
        assertThat(before.root()).isEqualTo(root);
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void cutsSeventyThousandLeavesIntoTheTilesOfTheSpecification() {
        List<Hash> leaves = Naive.leaves(70_000);
        GrownTree grown = GrownTree.of(leaves);

        assertThat(grown.tiles()).isEqualTo(273 + 1);
        for (int index = 0; index < 273; index++) {
            List<Hash> slice = leaves.subList(index * 256, (index + 1) * 256);
            assertThat(grown.tile(0, index).hashes()).isEqualTo(slice);
        }
        List<Hash> upper = new ArrayList<>();
        for (int index = 0; index < 273; index++) {
            upper.add(Naive.root(leaves.subList(index * 256, (index + 1) * 256)));
        }
        assertThat(grown.tile(1, 0).hashes()).isEqualTo(upper.subList(0, 256));
        assertThat(grown.tree().partialTiles())
                .containsExactly(
                        new Tile(0, 273, leaves.subList(273 * 256, 70_000)),
                        new Tile(1, 1, upper.subList(256, 273)),
                        new Tile(2, 0, List.of(Naive.root(leaves.subList(0, 65_536)))));
        assertThat(grown.tree().root()).isEqualTo(Naive.root(leaves));
    }

    @Test
    void aFullTileLeavesNoPartialOneBesideItsParent() {
        GrownTree grown = GrownTree.of(Naive.leaves(256));

        assertThat(grown.tree().partialTiles())
                .containsExactly(new Tile(1, 0, List.of(grown.tree().root())));
        assertThat(grown.tree().levels()).map(List::size).containsExactly(0, 1);
    }

    @Test
    void refusesASnapshotThatDoesNotFitItsSize() {
        List<List<Hash>> levels = Tree.EMPTY.append(Naive.leaves(300)).tree().levels();

        assertThatIllegalArgumentException().isThrownBy(() -> Tree.restore(301, levels));
        assertThatIllegalArgumentException().isThrownBy(() -> Tree.restore(-1, levels));
        assertThatIllegalArgumentException().isThrownBy(() -> Tree.restore(300, levels.subList(0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Tree.restore(0, List.of(List.of())));
    }

    @Test
    void refusesAFrontierThatDoesNotFitItsSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CompactRange(3, Naive.leaves(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CompactRange(-1, Naive.leaves(64)));
    }
}
