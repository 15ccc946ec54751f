package io.consort.talent.exit;

import io.consort.kernel.exit.ExitId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.exit.ExitEvent.MemberReadmitted;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes a member back that has left: from that day on it may propose and sign agreements again, and have titles recognised.
 * Proposals that lapsed are made anew where they are still wanted.
 *
 * @param exit by which it left
 * @param from the first day on which it is a member again
 */
public record ReadmitMember(ExitId exit, LocalDate from) implements Command<TalentState, TalentEvent> {

    @Override
    public List<TalentEvent> decide(TalentState state, Context context) {
        return List.of(new MemberReadmitted(exit, ExitEvent.exits(state).requireBack(exit, from), from));
    }
}
