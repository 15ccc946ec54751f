package io.consort.quickstart.console;

import java.io.PrintStream;
import java.util.Locale;

/** Where the launcher reports: one line for each thing that happened, whole even when several happen at once. */
public final class Console {

    private final PrintStream out;

    public Console(PrintStream out) {
        this.out = out;
    }

    /** Begins a step whose line, with its time, appears when it is done. */
    public Step step(String name) {
        return new Step(this, name, System.nanoTime());
    }

    /** Something happened to {@code name}. */
    public void say(String name, String what) {
        line(String.format(Locale.ROOT, "  %-12s  %s", name, what));
    }

    /** A line as it is. */
    public void line(String text) {
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }

    void done(String name, String what, double seconds) {
        line(String.format(Locale.ROOT, "  %-12s  %-52s %6.1f s", name, what, seconds));
    }
}
