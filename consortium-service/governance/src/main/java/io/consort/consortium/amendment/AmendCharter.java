package io.consort.consortium.amendment;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.CharterEvent;
import io.consort.consortium.charter.CharterEvent.CharterAmended;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * A resolution puts the next version of the charter in force, from the day on which it takes effect. It binds every member,
 * whichever version it acceded to. What the members voted on was the change of one version; when another is in force by then,
 * it is refused with {@code charter-superseded}. Refused also with {@code charter-contradictory}, {@code charter-unchanged},
 * {@code class-in-use} and {@code currency-differs}.
 *
 * @param amends the version that the draft was made from
 */
public record AmendCharter(int amends, CharterDraft draft, ResolutionId resolution)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<CharterEvent> decide(ConsortiumState state, Context context) {
        Charter inForce = Charter.of(state);
        if (inForce.version() != amends) {
            throw DomainException.conflict(
                    "charter-superseded",
                    "The change was made to version " + amends + " of the charter, and version " + inForce.version()
                            + " is in force.");
        }
        return List.of(new CharterAmended(NextVersion.of(draft, state, context.today()), resolution, context.today()));
    }
}
