package io.consort.consortium.exit;

import static io.consort.consortium.Histories.SEMATECH;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.Postman;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of exits whatever the other services answer. */
class ExitLaws {

    private static final int ROUNDS = 12;

    /**
     * Two processes work on the same exit, each call of one may let the other go first, each is answered, refused, lost before or
     * after it is done, or stops its process, and now and then the office stops the exit. Whenever that is over, all parts are settled or none is.
     */
    @Property(tries = 150)
    void finallyAllPartsAreSettledOrNone(@ForAll long seed) {
        Random random = new Random(seed);
        Leaver leaver = new Leaver();
        leaver.starts();
        Postman other = leaver.over(new Line(() -> fate(random)));
        Postman one = leaver.over(new Line(() -> {
            if (random.nextInt(3) == 0) {
                runs(other);
            }
            return fate(random);
        }));
        for (int round = 0; round < ROUNDS; round++) {
            runs(random.nextBoolean() ? one : other);
            if (random.nextInt(10) == 0) {
                stops(leaver);
            }
        }
        leaver.settlements().advance(SEMATECH);
        Exit exit = leaver.exit();
        List<Boolean> settled =
                leaver.settled().stream().map(Set::isEmpty).map(empty -> !empty).toList();
        assertThat(settled)
                .as("%s after %s", settled, exit.last().steps())
                .containsOnly(exit.progress() instanceof Progress.Settled);
        assertThat(exit.awaitsStep()).isFalse();
        assertThat(Stream.of(exit.last().undoing().isPresent()))
                .containsExactly(exit.progress() instanceof Progress.Failed);
    }

    private static void runs(Postman process) {
        try {
            process.advance(SEMATECH);
        } catch (Line.Crash stopped) {
            assertThat(stopped).isNotNull(); // the next round starts another on the same ledger
        }
    }

    private static void stops(Leaver leaver) {
        if (leaver.exit().progress() instanceof Progress.Settling) {
            leaver.office(new StopExit(Leaver.X1, "It takes too long"));
        }
    }

    private static Line.Fate fate(Random random) {
        int number = random.nextInt(12);
        return switch (number) {
            case 0 -> Line.Fate.REFUSED;
            case 1 -> Line.Fate.LOST;
            case 2 -> Line.Fate.UNANSWERED;
            case 3 -> Line.Fate.CRASH_BEFORE;
            case 4 -> Line.Fate.CRASH_AFTER;
            default -> Line.Fate.OK;
        };
    }
}
