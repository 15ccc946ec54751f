package io.consort.quickstart.console;

/** A step under way. */
public final class Step {

    private static final double NANOS = 1e9;

    private final Console console;
    private final String name;
    private final long begun;

    Step(Console console, String name, long begun) {
        this.console = console;
        this.name = name;
        this.begun = begun;
    }

    /** Prints its line: the name, what came of it, and how long it took. */
    public void done(String what) {
        console.done(name, what, (System.nanoTime() - begun) / NANOS);
    }
}
