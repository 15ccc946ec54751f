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

    @Override
    public List<ExitEvent> decide(ConsortiumState state, Context context) {
        Exit failed = Exits.of(state).require(exit);
        if (!(failed.progress() instanceof Progress.Failed)) {
            throw DomainException.conflict(
                    "exit-not-failed", "Exit " + exit + " has not failed; there is nothing to try again.");
        }
        Leaving leaving = Leaving.of(state, failed.leaving().member(), context.today());
        JointPreview preview = outlook.on(state, leaving, digest);
        preview.requireAs(digest);
        return StartExit.begin(exit, failed.last().number() + 1, preview);
    }
}
