package io.consort.kernel.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ProofsTest {

    private static final List<Hash> LEAVES = Naive.leaves(70_000);
    private static final GrownTree LARGE = GrownTree.of(LEAVES);

    @Property(tries = 6)
    void everyLeafIsProvenToBeInItsTreeAndNowhereElse(@ForAll @IntRange(min = 1, max = 1200) int size) {
        GrownTree grown = GrownTree.of(LEAVES.subList(0, size));
        Hash root = grown.tree().root();
        for (int index = 0; index < size; index++) {
            List<Hash> proof = grown.proofs().inclusion(index, size);
            assertThat(Verification.inclusion(LEAVES.get(index), index, size, proof, root))
                    .isTrue();
            assertThat(Verification.inclusion(LEAVES.get(index), (index + 1) % (size + 1), size, proof, root))
                    .isFalse();
        }
    }

    @Property(tries = 40)
    void provesLeavesInAnyEarlierTree(@ForAll @IntRange(min = 1, max = 70_000) int size, @ForAll Random random) {
        int index = random.nextInt(size);
        Hash root = Naive.root(LEAVES.subList(0, size));

        List<Hash> proof = LARGE.proofs().inclusion(index, size);

        assertThat(LARGE.proofs().root(size)).isEqualTo(root);
        assertThat(Verification.inclusion(LEAVES.get(index), index, size, proof, root))
                .isTrue();
        assertEachChangeIsNoticed(proof, random, p -> Verification.inclusion(LEAVES.get(index), index, size, p, root));
        assertThat(Verification.inclusion(LEAVES.get(index), index, size, proof, Hash.EMPTY_ROOT))
                .isFalse();
        assertThat(Verification.inclusion(Hash.EMPTY_ROOT, index, size, proof, root))
                .isFalse();
    }

    @Test
    void everyTreeIsProvenToBeginEveryLargerOne() {
        Proofs proofs = GrownTree.of(LEAVES.subList(0, 140)).proofs();
        List<Hash> roots = IntStream.rangeClosed(0, 140)
                .mapToObj(size -> Naive.root(LEAVES.subList(0, size)))
                .toList();
        for (int to = 1; to <= 140; to++) {
            for (int from = 1; from <= to; from++) {
                List<Hash> proof = proofs.consistency(from, to);
                assertThat(Verification.consistency(from, to, proof, roots.get(from), roots.get(to)))
                        .as("from %d to %d", from, to)
                        .isTrue();
            }
        }
    }

    @Property(tries = 40)
    void provesConsistencyOfAnyTwoTrees(@ForAll @IntRange(min = 2, max = 70_000) int to, @ForAll Random random) {
        int from = 1 + random.nextInt(to - 1);
        Hash rootFrom = LARGE.proofs().root(from);
        Hash rootTo = Naive.root(LEAVES.subList(0, to));

        List<Hash> proof = LARGE.proofs().consistency(from, to);

        assertThat(Verification.consistency(from, to, proof, rootFrom, rootTo)).isTrue();
        assertEachChangeIsNoticed(proof, random, p -> Verification.consistency(from, to, p, rootFrom, rootTo));
        assertThat(Verification.consistency(from, to, proof, rootTo, rootTo)).isFalse();
        assertThat(Verification.consistency(from, to, proof, rootFrom, rootFrom))
                .isFalse();
    }

    @Test
    void noProofLinksATreeToOneWithARewrittenPast() {
        List<Hash> rewritten = new ArrayList<>(LEAVES.subList(0, 1000));
        rewritten.set(17, Hash.EMPTY_ROOT);
        GrownTree honest = GrownTree.of(LEAVES.subList(0, 1000));
        GrownTree forged = GrownTree.of(rewritten);
        Hash signed = honest.proofs().root(600);

        for (Proofs maker : List.of(honest.proofs(), forged.proofs())) {
            assertThat(Verification.consistency(
                            600,
                            1000,
                            maker.consistency(600, 1000),
                            signed,
                            forged.tree().root()))
                    .isFalse();
        }
    }

    @Property(tries = 200)
    void refusesProofsOfAnyOtherLengthOrNonsenseSizes(
            @ForAll @LongRange(min = -3, max = 1L << 40) long a,
            @ForAll @LongRange(min = -3, max = 1L << 40) long b,
            @ForAll @IntRange(max = 90) int length) {
        List<Hash> proof = LEAVES.subList(0, length);

        assertThat(Verification.inclusion(LEAVES.getFirst(), a, b, proof, Hash.EMPTY_ROOT))
                .isFalse();
        assertThat(Verification.consistency(a, b, proof, LEAVES.getFirst(), LEAVES.get(1)))
                .isFalse();
    }

    @Test
    void refusesConsistencyFromTheEmptyTree() {
        assertThat(Verification.consistency(
                        0, 3, List.of(), Hash.EMPTY_ROOT, LARGE.proofs().root(3)))
                .isFalse();
        assertThat(Verification.consistency(0, 0, List.of(), Hash.EMPTY_ROOT, Hash.EMPTY_ROOT))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> LARGE.proofs().consistency(0, 3));
    }

    @Test
    void treesOfOneSizeAreConsistentOnlyWhenTheyAreTheSame() {
        assertThat(LARGE.proofs().consistency(5, 5)).isEmpty();
        assertThat(Verification.consistency(5, 5, List.of(), LEAVES.get(1), LEAVES.get(1)))
                .isTrue();
        assertThat(Verification.consistency(5, 5, List.of(), LEAVES.get(1), LEAVES.get(2)))
                .isFalse();
    }

    @Test
    void refusesWhatIsNotInTheTree() {
        Proofs proofs = LARGE.proofs();

        assertThatIllegalArgumentException().isThrownBy(() -> proofs.inclusion(0, 70_001));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.inclusion(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.inclusion(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.inclusion(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.consistency(6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.consistency(5, 70_001));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.root(-1));
        assertThat(proofs.root(0)).isEqualTo(Hash.EMPTY_ROOT);
    }

    @Property(tries = 40)
    void readsAtMostTwoTilesALevel(@ForAll @IntRange(min = 1, max = 70_000) int size, @ForAll Random random) {
        GrownTree grown = LARGE;
        int before = grown.reads();
        grown.proofs().inclusion(random.nextInt(size), size);
        assertThat(grown.reads() - before).isLessThanOrEqualTo(2 * 2);
        before = grown.reads();
        grown.proofs().consistency(1 + random.nextInt(size), size);
        assertThat(grown.reads() - before).isLessThanOrEqualTo(2 * 2);
    }

    @Test
    void readsNoMoreThanOneTileALevelForTheTreeAtHand() {
        int before = LARGE.reads();
        LARGE.proofs().inclusion(12_345, 70_000);
        assertThat(LARGE.reads() - before).isEqualTo(2);
    }

    @Test
    void refusesATileThatWasNotAskedFor() {
        Proofs proofs = new Proofs(LARGE.tree(), (level, index) -> LARGE.tile(level, 0));

        assertThatIllegalStateException().isThrownBy(() -> proofs.inclusion(1000, 70_000));
    }

    private static void assertEachChangeIsNoticed(List<Hash> proof, Random random, Predicate<List<Hash>> accepted) {
        for (int position = 0; position < proof.size(); position++) {
            byte[] bytes = proof.get(position).bytes();
            bytes[random.nextInt(Hash.SIZE)] ^= (byte) (1 << random.nextInt(8));
            List<Hash> tampered = new ArrayList<>(proof);
            tampered.set(position, Hash.of(bytes));
            assertThat(accepted.test(tampered)).isFalse();
        }
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(Hash.EMPTY_ROOT);
        assertThat(accepted.test(longer)).isFalse();
        if (!proof.isEmpty()) {
            assertThat(accepted.test(proof.subList(1, proof.size()))).isFalse();
            assertThat(accepted.test(proof.subList(0, proof.size() - 1))).isFalse();
        }
    }
}
