package io.consort.quickstart.replay;

import java.io.PrintStream;
import java.util.Locale;

/** Tells what happens, and holds each figure against the one that is expected. */
final class Story {

    /** The longest that stands beside what is expected on one line. */
    private static final int NARROW = 22;

    private final PrintStream out;
    private int figures;

    Story(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.printf(Locale.ROOT, "%n%s%n", title);
    }

    void tell(String format, Object... arguments) {
        out.printf(Locale.ROOT, "  " + format + "%n", arguments);
    }

    /** A figure with what it must be. */
    void figure(String what, String expected, String found) {
        if (!expected.equals(found)) {
            throw new DifferenceException(what, expected, found);
        }
        figures++;
        if (found.length() <= NARROW) {
            out.printf(Locale.ROOT, "  %-58s %" + NARROW + "s  expected %s%n", what, found, expected);
        } else {
            out.printf(Locale.ROOT, "  %s%n    found     %s%n    expected  %s%n", what, found, expected);
        }
    }

    int figures() {
        return figures;
    }
}
