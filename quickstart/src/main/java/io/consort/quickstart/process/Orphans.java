package io.consort.quickstart.process;

import io.consort.quickstart.console.Console;
import java.util.List;

/** Processes whose launcher was killed before it could end them. */
public final class Orphans {

    private Orphans() {}

    /**
     * Ends them, in order. Only for the holder of the {@link RunLock}.
     *
     * @return their names
     */
    public static List<String> sweep(RunFolder run, Console console) {
        List<Running> remembered = run.remembered();
        List<Running> left = remembered.stream()
                .filter(running -> running.alive().isPresent())
                .toList();
        Ending ending = new Ending(console);
        left.forEach(ending::add);
        ending.inOrder();
        remembered.forEach(running -> run.forget(running.name()));
        return left.stream().map(Running::name).toList();
    }
}
