package io.consort.starter.closure;

import io.consort.kernel.closure.Closure;
import io.consort.kernel.closure.ClosureState;
import io.consort.kernel.ledger.Ledger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a ledger takes entries.
 *
 * @param turn of the last change; 0 where there was none
 * @param since when it was recorded; left out where there was none
 * @param ledger what the ledger came to with the entry that says so
 */
public record ClosureResponse(
        long turn, ClosureState state, @Nullable Instant since, End ledger) {

    static ClosureResponse of(Closure closure, Ledger.TreeHead head) {
        return new ClosureResponse(
                closure.turn(),
                closure.state(),
                closure.since(),
                new End(head.size(), head.root().toBase64()));
    }

    /**
     * Where a ledger stood.
     *
     * @param size how many entries
     * @param root over them, in Base64
     */
    public record End(long size, String root) {}
}
