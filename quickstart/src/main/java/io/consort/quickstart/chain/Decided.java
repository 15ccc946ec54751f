package io.consort.quickstart.chain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resolution, as the consortium's ledger tells of it.
 *
 * @param adopted the entry that says it was adopted
 * @param poll the voting by which it was; null where there is none before
 * @param act what its motion proposes that another service does
 * @param flaw what is wrong with how it came about
 */
record Decided(String id, long adopted, @Nullable Poll poll, Optional<Act> act, Optional<String> flaw) {

    /** By which version of the charter it was counted. */
    long charterVersion() {
        return poll == null ? -1 : poll.charterVersion();
    }

    /** Where it was voted on, in words. */
    String votes() {
        if (poll == null) {
            return "no votes";
        }
        return poll.isSecret() ? "a secret vote" : poll.votes() + (poll.votes() == 1 ? " vote" : " votes");
    }
}
