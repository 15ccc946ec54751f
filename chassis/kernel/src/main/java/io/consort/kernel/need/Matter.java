package io.consort.kernel.need;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.Instant;

/**
 * A need of an organisation, with an act by which it is met. It awaits those people of the organisation whose act would be accepted:
 * the act's own rules say so, and no others.
 *
 * @param organisation whose people are awaited
 * @param act that would meet it; of several, any one
 */
public record Matter<S, E extends Event>(OrganisationId organisation, Need need, Command<S, E> act) {

    /** Whether it awaits someone on a state at a moment. Nothing is recorded. */
    public boolean awaits(LedgerDefinition<S, E> definition, S state, Actor actor, Instant now) {
        try {
            definition.decide(state, act, new Context(now, actor));
            return true;
        } catch (DomainException refusal) {
            if (refusal.kind() == Kind.UNAVAILABLE) {
                throw refusal;
            }
            return false; // it is not for this person, or not any more
        }
    }
}
