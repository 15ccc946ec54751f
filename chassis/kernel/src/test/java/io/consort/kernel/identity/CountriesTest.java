package io.consort.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void knowsTheCountriesOfItsDateWhateverJavaRunsIt() {
        long inUse = IntStream.range(0, 26 * 26)
                .mapToObj(each -> "" + (char) ('A' + each / 26) + (char) ('A' + each % 26))
                .filter(Countries::isInUse)
                .peek(each -> assertThat(Countries.isKnown(each)).as(each).isTrue())
                .count();
        assertThat(inUse).isEqualTo(249);
        for (String none : new String[] {"UK", "EU", "YU", "SU", "XK", "de", ""}) {
            assertThat(Countries.isKnown(none)).as(none).isFalse();
        }
    }
}
