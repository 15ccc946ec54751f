package io.consort.quickstart.replay;

import java.io.PrintStream;
import java.util.Locale;

/** Tells what happens, and holds each figure against the one that is expected. */
final class Story {

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
        out.printf(Locale.ROOT, "  %-58s %22s  as expected%n", what, found);
    }

    int figures() {
        return figures;
    }
}
