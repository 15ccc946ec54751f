package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeEvent;
import io.consort.consortium.life.LifeEvent.ConsortiumSuspended;
import io.consort.consortium.life.OtherService;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Has a consortium's ledgers take nothing until that is lifted. Refused by the gate where it is suspended already, being dissolved,
 * or dissolved.
 *
 * @param reason in 1 to {@value #LONGEST} characters
 */
public record SuspendConsortium(
        @Meaning(value = "For all members to read", example = "Its operator is under investigation")
        String reason) implements Command<ConsortiumState, ConsortiumEvent> {

    static final int LONGEST = 500;

    public SuspendConsortium {
        reason = Wording.require("/reason", reason, LONGEST);
    }

    @Override
    public List<LifeEvent> decide(ConsortiumState state, Context context) {
        Consortium.require(state);
        return List.of(new ConsortiumSuspended(Life.of(state).nextTurn(), reason, OtherService.ALL));
    }
}
