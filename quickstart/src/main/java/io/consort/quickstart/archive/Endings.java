package io.consort.quickstart.archive;

import io.consort.quickstart.archive.Ending.Head;
import io.consort.quickstart.statement.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holds archives that were checked together against one another: where the ledger of a dissolved consortium says that those of
 * the other services ended, they have to end. For one run.
 */
public final class Endings {

    private final Map<String, Held> held = new HashMap<>();
    private final SortedMap<String, Ending> said = new TreeMap<>();

    /** A ledger that holds. */
    void held(String ledger, Head head, Optional<Closed> closed, Optional<Ending> ending) {
        held.put(ledger, new Held(head, closed));
        ending.ifPresent(each -> said.put(ledger, each));
    }

    /** For each ledger that is said to have ended, whether it did there; none where no dissolution is told of. */
    public List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        said.forEach(
                (by, ending) -> ending.ledgers().forEach((ledger, head) -> verdicts.add(verdict(by, ledger, head))));
        return verdicts;
    }

    private Verdict verdict(String by, String ledger, Head head) {
        Held found = held.get(ledger);
        String said = ledger + " ended with entry " + head.size() + ", as " + by + " says";
        if (found == null) {
            return new Verdict.Proven(said + "; its archive is not among these files, or does not hold.");
        }
        if (found.head().equals(head)) {
            return new Verdict.Proven(said + ".");
        }
        return found.closed()
                .filter(each -> each.at().equals(head))
                .map(each -> after(said, each))
                .orElseGet(
                        () -> new Verdict.NotProven(ledger + " did not end where " + by + " says: that is with entry "
                                + head.size() + " and the root " + head.root() + ", and the archive has "
                                + found.head().size() + " entries with the root "
                                + found.head().root() + "."));
    }

    private static Verdict after(String said, Closed closed) {
        String follow = said + "; " + (closed.after() == 1 ? "1 entry follows" : closed.after() + " entries follow");
        return closed.others().isEmpty()
                ? new Verdict.Proven(follow + ", by which people were forgotten.")
                : new Verdict.NotProven(follow + ", and those of " + String.join(", ", closed.others())
                        + " have no business after the end.");
    }

    /**
     * A ledger that holds.
     *
     * @param closed where its own entry closed it; empty where it was not
     */
    private record Held(Head head, Optional<Closed> closed) {}
}
