package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.exit.ExitEvent.ExitAccounted;
import io.consort.consortium.exit.ExitEvent.ExitStarted;
import io.consort.consortium.organisation.Heirs;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;

/**
 * Has the exit of a member settled in all services, exactly as it was previewed. Its consent is not asked for: it gave notice,
 * or others decided, and the terms are those of the charter that it accepted. Refused with {@code not-leaving}, {@code
 * exit-begun}, {@code exit-blocked} while something stands against it, and {@code preview-outdated} when anything has moved.
 *
 * @param digest of the preview
 * @param outlook what the other services say of it now
 */
public record StartExit(OrganisationId member, String digest, Outlook outlook)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<ExitEvent> decide(ConsortiumState state, Context context) {
        if (!state.get(Heirs.class).now(member).equals(member)) {
            throw DomainException.refused(
                    "not-leaving",
                    member + " does not leave: it is no more, and "
                            + state.get(Heirs.class).now(member) + " has its place.");
        }
        Leaving leaving = Leaving.of(state, member, context.today());
        Exits.of(state).requireNone(leaving);
        JointPreview preview = outlook.on(state, leaving, digest);
        preview.requireAs(digest);
        return begin(Exits.of(state).next(), 1, preview);
    }

    static List<ExitEvent> begin(ExitId exit, int attempt, JointPreview preview) {
        List<ExitEvent> events = new ArrayList<>();
        events.add(new ExitStarted(exit, attempt, preview.leaving(), preview.digests(), preview.digest()));
        events.addAll(ExitAccounted.of(exit, preview));
        return events;
    }
}
