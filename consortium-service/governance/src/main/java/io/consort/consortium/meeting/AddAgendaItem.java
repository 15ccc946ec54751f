package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.MeetingEvent.AgendaItemAdded;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seat, or whoever has charge of the meeting, adds to its agenda. That is open until as many days before the meeting as the charter
 * says; during the meeting an item is added only where all who are there agree. Refused with {@code agenda-closed},
 * {@code agenda-full}, {@code motion-of-another-body}; in conflict with {@code meeting-stage}; forbidden with {@code not-presiding}, {@code not-on-the-seat}.
 *
 */
public record AddAgendaItem(
        MeetingId meeting,
        Topic topic,

        @Meaning(
                value = "The seat that asks for it; left out by whoever has charge of the meeting",
                example = "board.full.ibm")
        @Nullable
        SeatId seat,

        @Meaning(value = "During a meeting: whether all who are there agree", example = "true") @Nullable
        Boolean agreed)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        Charges charges = Charges.of(state, context);
        return seat == null || isInSession(found)
                ? charges.requireOfficer(found.call().body()).authority()
                : charges.requireSeat(found.call().body(), seat).authority();
    }

    @Override
    public List<MeetingEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        found.require(MeetingStage.CONVENED, MeetingStage.IN_SESSION);
        requireOpen(found, context);
        Topics.require(state, found.call().body(), topic);
        return List.of(new AgendaItemAdded(meeting, found.agenda().next(), topic, seat, isInSession(found)));
    }

    private void requireOpen(Meeting found, Context context) {
        if (isInSession(found)) {
            if (!Boolean.TRUE.equals(agreed)) {
                throw DomainException.refused(
                        "agenda-closed",
                        "Meeting " + meeting + " is in session: an item is added when all who are there agree.");
            }
        } else if (context.today().isAfter(found.agendaBy())) {
            throw DomainException.refused(
                    "agenda-closed",
                    "The agenda of meeting " + meeting + " was open for additions until " + found.agendaBy() + ".");
        }
    }

    private static boolean isInSession(Meeting found) {
        return found.stage() == MeetingStage.IN_SESSION;
    }
}
