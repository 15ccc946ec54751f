package io.consort.starter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.problem.DomainException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages of lists that grow at their end. */
class PageRequestTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 25).boxed().toList();

    /** Tells which places were looked at. */
    private static final class Watched extends AbstractList<Integer> {
        private final List<Integer> seen = new ArrayList<>();

        @Override
        public Integer get(int index) {
            seen.add(index);
            return index;
        }

        @Override
        public int size() {
            return 1_000_000;
        }
    }

    @Test
    void pagesTogetherAreAllThatIsWantedInOrder() {
        for (int limit = 1; limit < 15; limit++) {
            List<Integer> found = new ArrayList<>();
            String after = null;
            do {
                Page<Integer> page = new PageRequest(limit, after).over(NUMBERS, each -> each % 2 == 0, each -> each);
                assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
                found.addAll(page.items());
                after = page.next();
            } while (after != null);
            assertThat(found)
                    .isEqualTo(NUMBERS.stream().filter(each -> each % 2 == 0).toList());
        }
    }

    @Test
    void pagesOfWhatIsWantedOfAMapAreTogetherAllOfItAndTheLastHasNoCursor() {
        SortedMap<Integer, Integer> all = new TreeMap<>();
        NUMBERS.forEach(each -> all.put(each, each));
        for (int limit = 1; limit < 15; limit++) {
            List<Integer> found = new ArrayList<>();
            String after = null;
            do {
                Page<Integer> page = new PageRequest(limit, after)
                        .over(all, each -> each % 2 == 0, String::valueOf, Integer::valueOf, (key, each) -> each);
                assertThat(page.items()).isNotEmpty().hasSizeLessThanOrEqualTo(limit);
                found.addAll(page.items());
                after = page.next();
            } while (after != null);
            assertThat(found)
                    .isEqualTo(NUMBERS.stream().filter(each -> each % 2 == 0).toList());
        }
    }

    @Test
    void theLastPageHasNoCursorThoughWhatIsNotWantedFollows() {
        Page<Integer> page = new PageRequest(3, null).over(NUMBERS, each -> each < 3, each -> each);
        assertThat(page).isEqualTo(new Page<>(List.of(0, 1, 2), null));
    }

    @Test
    void looksAtNoMoreThanThePageAndWhatFollowsIt() {
        Watched all = new Watched();
        String next = new PageRequest(50, null).over(all, Function.identity()).next();
        all.seen.clear();
        assertThat(new PageRequest(50, next).over(all, Function.identity()).items())
                .hasSize(50)
                .startsWith(50);
        assertThat(all.seen).isEqualTo(IntStream.rangeClosed(50, 100).boxed().toList());
    }

    @Test
    void refusesACursorOfAnotherList() {
        String next =
                new PageRequest(20, null).over(NUMBERS, Function.identity()).next();
        assertThatThrownBy(() -> new PageRequest(20, next).over(NUMBERS.subList(0, 10), Function.identity()))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new PageRequest(20, "!!").over(NUMBERS, Function.identity()))
                .isInstanceOf(DomainException.class);
    }
}
