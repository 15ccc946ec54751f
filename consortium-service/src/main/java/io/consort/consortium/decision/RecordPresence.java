package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Whoever presides, or keeps the minutes, records which seats are there. Refused with {@code voting-over},
 * {@code not-an-elector}, {@code presence-from-meeting}, and {@code presence-in-meetings} where votes are taken in writing; forbidden with
 * {@code not-presiding}.
 *
 * @param seats all that are there now, at most {@value PresenceRecorded#MOST}
 */
public record RecordPresence(VotingId voting, List<SeatId> seats) implements Command<ConsortiumState, ConsortiumEvent> {

    public RecordPresence {
        seats = List.copyOf(seats);
        if (seats.size() > PresenceRecorded.MOST) {
            throw DomainException.invalid("/seats", "At most " + PresenceRecorded.MOST + " seats.");
        }
    }

    @Override
    public List<VotingEvent> decide(ConsortiumState state, Context context) {
        Voting found = state.votings().require(voting);
        found.requireOpen(context.now());
        Acts.requireOfficer(state, found.terms().body(), context);
        if (found.terms().procedure() != Procedure.MEETING) {
            throw DomainException.refused(
                    "presence-in-meetings", "In a written procedure those are present who answer.");
        }
        if (found.terms().meeting() != null) {
            throw DomainException.refused(
                    "presence-from-meeting",
                    "Who is there is recorded with the meeting " + found.terms().meeting() + ".");
        }
        seats.forEach(seat -> {
            if (found.electorate().find(seat).isEmpty()) {
                throw DomainException.refused("not-an-elector", "Seat " + seat + " may not vote in " + voting + ".");
            }
        });
        return LateQuorum.after(found, context, new PresenceRecorded(voting, seats, false));
    }
}
