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

    private final Map<String, Head> held = new HashMap<>();
    private final SortedMap<String, Ending> said = new TreeMap<>();

    /** A ledger that holds. */
    void held(String ledger, Head head, Optional<Ending> ending) {
        held.put(ledger, head);
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
        Head found = held.get(ledger);
        String said = ledger + " ended with entry " + head.size() + ", as " + by + " says";
        if (found == null) {
            return new Verdict.Proven(said + "; its archive is not among these files, or does not hold.");
        }
        return found.equals(head)
                ? new Verdict.Proven(said + ".")
                : new Verdict.NotProven(ledger + " did not end where " + by + " says: that is with entry " + head.size()
                        + " and the root " + head.root() + ", and the archive has " + found.size()
                        + " entries with the root " + found.root() + ".");
    }
}
