package io.consort.ipledger.departure;

import io.consort.kernel.exit.ExitId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member left on terms by which it has no part in what comes in afterwards, whatever it still owns.
 *
 * @param member who
 * @param exit by which
 * @param from the first day whose income it has no part in
 * @param until the first day whose income it has a part in again; null while there is none
 * @param entries the seqs of the ledger's entries that say so
 */
public record Forgoing(
        OrganisationId member,
        ExitId exit,
        LocalDate from,
        @Nullable LocalDate until,
        List<Long> entries) {

    public Forgoing {
        entries = List.copyOf(entries);
    }

    /** Whether it has no part in income of a day. */
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** The same, over from a day on; from its first one on where its exit never was. */
    Forgoing over(LocalDate day, long seq) {
        List<Long> all = new ArrayList<>(entries);
        all.add(seq);
        return new Forgoing(member, exit, from, day, all);
    }
}
