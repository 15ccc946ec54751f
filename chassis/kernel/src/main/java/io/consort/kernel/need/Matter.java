package io.consort.kernel.need;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A need of an organisation, with an act by which it is met. It awaits those people of the organisation whose act would be accepted:
 * the act's own rules say so, and no others.
 *
 * @param organisation whose people are awaited; null for those of the secretariat, where the ledger does not know which organisation that is
 * @param act that would meet it; of several, any one
 */
public record Matter<S, E extends Event>(@Nullable OrganisationId organisation, Need need, Command<S, E> act) {

    /** One of the secretariat's, whichever organisation that is; for whom it is done need not be said. */
    public static <S, E extends Event> Matter<S, E> ofSecretariat(Need need, Command<S, E> act) {
        return new Matter<>(null, need, act);
    }

    /** The need, of an organisation that it awaits. */
    public Need need(OrganisationId of) {
        return organisation == null
                ? new Need(need.kind(), need.subject(), of.value(), need.since(), need.due(), need.entries())
                : need;
    }

    /** Whether it awaits someone on a state at a moment. Nothing is recorded. */
    public boolean awaits(LedgerDefinition<S, E> definition, S state, Actor actor, Instant now) {
        try {
            definition.decide(state, act, context(actor, now));
            return true;
        } catch (DomainException refusal) {
            if (refusal.kind() == Kind.UNAVAILABLE) {
                throw refusal;
            }
            return false; // it is not for this person, or not any more
        }
    }

    private Context context(Actor actor, Instant now) {
        return organisation == null
                ? actor.organisation()
                        .map(own -> new Context(now, actor, Authority.of(Authority.Capacity.SECRETARIAT, own)))
                        .orElseGet(() -> new Context(now, actor))
                : new Context(now, actor);
    }
}
