package io.consort.kernel.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TileTest {

    @Property(tries = 50)
    void readsBackWhatItWrites(@ForAll @IntRange(min = 1, max = 256) int width) {
        Tile tile = new Tile(2, 7, Naive.leaves(width));

        assertThat(tile.encode()).hasSize(32 * width);
        assertThat(Tile.decode(2, 7, tile.encode())).isEqualTo(tile);
        assertThat(tile.isFull()).isEqualTo(width == 256);
        assertThat(tile.prefix(1).hashes()).containsExactly(tile.hashes().getFirst());
    }

    @Test
    void refusesWhatIsNotATile() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.decode(0, 0, new byte[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.decode(0, 0, new byte[33]));
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.decode(0, 0, new byte[257 * 32]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(8, 0, Naive.leaves(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(-1, 0, Naive.leaves(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(0, -1, Naive.leaves(1)));
    }

    @Property(tries = 50)
    void bundlesReadBackAsTheirEntries(@ForAll @Size(min = 1, max = 256) List<byte @Size(max = 40) []> entries) {
        assertThat(EntryBundle.decode(EntryBundle.encode(entries)))
                .usingRecursiveComparison()
                .isEqualTo(entries);
    }

    @Test
    void bundlesPutTheLengthFirstHighByteFirst() {
        byte[] longest = new byte[EntryBundle.MAX_ENTRY];

        assertThat(EntryBundle.encode(List.of(new byte[] {7}, new byte[0]))).containsExactly(0, 1, 7, 0, 0);
        assertThat(EntryBundle.encode(List.of(longest))).hasSize(2 + 65_535).startsWith(0xFF, 0xFF);
        assertThat(EntryBundle.decode(EntryBundle.encode(List.of(longest)))).containsExactly(longest);
    }

    @Test
    void refusesWhatIsNotABundle() {
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.encode(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.encode(List.of(new byte[65_536])));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryBundle.encode(Collections.nCopies(257, new byte[0])));
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.decode(new byte[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.decode(new byte[] {0}));
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.decode(new byte[] {0, 2, 7}));
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.decode(new byte[257 * 2]));
    }
}
