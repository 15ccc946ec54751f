package io.consort.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** The same numbers in each run; in a thorough one, as many times more. */
class ReachTest {

    private static final List<Integer> DRAWN = new ArrayList<>();

    @Property(tries = 3, edgeCases = EdgeCasesMode.NONE)
    void draws(@ForAll int any) {
        DRAWN.add(any);
    }

    @AfterContainer
    static void drewWhatWasToBeDrawn() {
        Integer times = Integer.getInteger("laws.times");
        if (times == null) {
            assertThat(DRAWN).containsExactly(1547, 112, 212);
        } else {
            assertThat(DRAWN).hasSize(3 * times);
        }
    }
}
