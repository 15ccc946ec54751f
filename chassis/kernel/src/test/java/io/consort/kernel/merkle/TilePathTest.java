package io.consort.kernel.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
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
            @ForAll @LongRange(max = 999_999_999_999_999_999L) long index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        TilePath path = new TilePath(level, index, width);

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
                "tile/0/x999/x999/x999/x999/x999/x999/999"
            })
    void refusesOtherSpellings(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> TilePath.parse(path));
    }
}
