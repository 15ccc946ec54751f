package io.consort.quickstart.bench;

import java.util.OptionalDouble;

/** The figures of starting and of building: some are measured in passing, and what is not is said. */
final class Start {

    private static final double SECOND_GOAL = 40;

    private Start() {}

    /**
     * Adds them.
     *
     * @param second how many seconds a start took that was not the first of this build; empty where none was made
     */
    static void add(Figures figures, OptionalDouble second) {
        figures.add(Figure.skipped(
                "up, first, warm Maven repository",
                "\u2264 240 s",
                "not measured here, see README: it takes a fresh clone"));
        figures.add(
                second.isPresent()
                        ? Figure.atMost(
                                "up, second",
                                second.getAsDouble(),
                                "s",
                                SECOND_GOAL,
                                "from the launcher's beginning until all are ready")
                        : Figure.skipped(
                                "up, second",
                                "\u2264 40 s",
                                "not measured: ./consort bench makes this start itself where nothing runs, and has run before"));
        figures.add(Figure.skipped(
                "mvn verify, warm repository",
                "\u2264 540 s",
                "not measured here, see README: it is the build itself"));
    }
}
