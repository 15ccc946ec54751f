package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Tries an exit that failed once more, as it was previewed since. Refused with {@code exit-not-failed}, and else as {@link
 * StartExit} is.
 *
 * @param digest of the preview
 * @param outlook what the other services say of it now
 */
public record RetryExit(ExitId exit, String digest, Outlook outlook)
        implements Command<ConsortiumState, ConsortiumEvent> {

    /** Trying it again, as far as this ledger alone can tell whether that can be done: to see whether it is open, never to begin it. */
    static Command<ConsortiumState, ConsortiumEvent> unseen(ExitId exit) {
        return (state, context) -> begin(state, exit, new JointPreview(leaving(state, exit, context), List.of()));
    }

    @Override
    public List<ExitEvent> decide(ConsortiumState state, Context context) {
        JointPreview preview = outlook.on(state, leaving(state, exit, context), digest);
        preview.requireAs(digest);
        return begin(state, exit, preview);
    }

    private static Leaving leaving(ConsortiumState state, ExitId exit, Context context) {
        Exit failed = Exits.of(state).require(exit);
        if (!(failed.progress() instanceof Progress.Failed)) {
            throw DomainException.conflict(
                    "exit-not-failed", "Exit " + exit + " has not failed; there is nothing to try again.");
        }
        return Leaving.of(state, failed.leaving().member(), context.today());
    }

    private static List<ExitEvent> begin(ConsortiumState state, ExitId exit, JointPreview preview) {
        return StartExit.begin(exit, Exits.of(state).require(exit).last().number() + 1, preview);
    }
}
