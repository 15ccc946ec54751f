package io.consort.kernel.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

    @Test
    void writesTheExamplesOfTheSpecification() {
        assertThat(new TilePath(0, 1_234_067, 256)).hasToString("tile/0/x001/x234/067");
        assertThat(new TilePath(1, 1, 17)).hasToString("tile/1/001.p/17");
        assertThat(new TilePath(TilePath.ENTRIES, 273, 112)).hasToString("tile/entries/273.p/112");
        assertThat(new Tile(1, 1, Naive.leaves(17)).path()).hasToString("tile/1/001.p/17");
    }

    @Property(tries = 300)
    void readsBackWhatItWrites(
            @ForAll @IntRange(min = -1, max = 63) int level,
            @ForAll @LongRange(max = (1L << 55) - (1L << 49)) long entries,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        TilePath path = new TilePath(level, entries >> Math.min(63, 8 * Math.max(level, 0)), width);

        assertThat(TilePath.parse(path.toString())).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/tile/0/000",
                "tile/0/0",
                "tile/0/1234",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/001/000",
                "tile/0/x000/001",
                "tile/0/x001",
                "tile/0/x001/x234/067/",
                "tile/0/000.p/0",
                "tile/0/000.p/01",
                "tile/0/000.p/256",
                "tile/0/000.p/",
                "tile/0/000.p",
                "tile/0/٠٠٠",
                "tile/0/../000",
                "tile/entry/000",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/entries/x999/x999/x999/x999/x999/999",
                "tile/entries/x036/x028/x797/x018/x963/967",
                "tile/7/001",
                "tile/63/001",
                "xtile/0/000",
                "tile/0/000\n",
                "tile/0/000/",
                "tile/0/000.p/256",
                "tile/0/000.p/999",
                "tile/0/000.p/+1",
                "tile/+0/000",
                "tile/entries/X001/000",
                "tile/entries/x001/x000"
            })
    void refusesOtherSpellings(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> TilePath.parse(path));
    }

    /** No leaf of a tile that has a path has a number which overflowed. */
    @Property(tries = 300)
    void everyLeafUnderATileHasANumber(
            @ForAll @IntRange(min = -1, max = 63) int level, @ForAll @LongRange(min = 0) long index) {
        BigInteger first = BigInteger.valueOf(index).shiftLeft(8 * (Math.max(level, 0) + 1));
        BigInteger end = first.add(BigInteger.ONE.shiftLeft(8 * (Math.max(level, 0) + 1)));
        if (index == 0 || end.compareTo(BigInteger.valueOf(Long.MAX_VALUE)) <= 0) {
            assertThat(BigInteger.valueOf(new TilePath(level, index, 1).firstLeaf()))
                    .isEqualTo(first);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new TilePath(level, index, 1));
        }
    }

    /** Whatever is read has one spelling, and whatever is no path is refused without any other failure. */
    @Property(tries = 1_000)
    void readsNothingElse(
            @ForAll @StringLength(max = 30) @Chars({'t', 'i', 'l', 'e', '/', 'x', '.', 'p', '0', '1', '9', '+', '-'})
                    String text,
            @ForAll boolean prefixed) {
        String path = prefixed ? "tile/" + text : text;
        try {
            assertThat(TilePath.parse(path)).hasToString(path);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessage("Not the path of a tile: " + path);
        }
    }
}
