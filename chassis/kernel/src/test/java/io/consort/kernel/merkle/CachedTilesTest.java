package io.consort.kernel.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CachedTilesTest {

    private int reads;
    private final TileSource counted = (level, index) -> {
        reads++;
        return new Tile(level, index, Naive.leaves(256));
    };
    private final CachedTiles cached = new CachedTiles(counted, 2);

    @Test
    void readsATileOnce() {
        assertThat(cached.tile(1, 7)).isSameAs(cached.tile(1, 7)).isEqualTo(counted.tile(1, 7));
        assertThat(reads).isEqualTo(1 + 1);
    }

    @Test
    void tellsLevelsApart() {
        assertThat(cached.tile(1, 0).level()).isEqualTo(1);
        assertThat(cached.tile(2, 0).level()).isEqualTo(2);
    }

    @Test
    void keepsNoLeaves() {
        cached.tile(0, 7);
        cached.tile(0, 7);

        assertThat(reads).isEqualTo(2);
    }

    @Test
    void letsGoOfTheOneThatWasNotUsedForLongest() {
        for (long index : new long[] {0, 1, 0, 2, 0}) {
            cached.tile(1, index);
        }
        assertThat(reads).isEqualTo(3);

        cached.tile(1, 1);
        assertThat(reads).isEqualTo(4);
    }

    @Test
    void keepsNothingOfAReadThatFailed() {
        TileSource away = (level, index) -> {
            throw new IllegalStateException("away");
        };

        assertThatIllegalStateException().isThrownBy(() -> new CachedTiles(away, 2).tile(1, 0));
    }

    @Test
    void proofsAreTheSameWithIt() {
        GrownTree grown = GrownTree.of(Naive.leaves(66_000));
        Proofs proofs = new Proofs(grown.tree(), new CachedTiles(grown, 1));

        for (int index : List.of(0, 300, 65_999, 300, 0)) {
            assertThat(proofs.inclusion(index, 66_000)).isEqualTo(grown.proofs().inclusion(index, 66_000));
        }
    }

    @Test
    void refusesToKeepNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CachedTiles(counted, 0));
    }
}
