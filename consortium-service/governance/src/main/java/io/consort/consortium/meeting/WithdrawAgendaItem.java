package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.MeetingEvent.AgendaItemWithdrawn;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Whoever asked for an item takes it from the agenda. In conflict with {@code meeting-stage}, {@code item-withdrawn}; forbidden
 * with {@code not-presiding}, {@code not-on-the-seat}.
 *
 * @param number the item's
 */
public record WithdrawAgendaItem(
        MeetingId meeting,
        int number,
        @Meaning(example = "The report is not ready.") String reason)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public WithdrawAgendaItem {
        reason = Wording.require("/reason", reason, 1000);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        Charges charges = Charges.of(state, context);
        SeatId by = item(found).by();
        return by == null
                ? charges.requireOfficer(found.call().body()).authority()
                : charges.requireSeat(found.call().body(), by).authority();
    }

    @Override
    public List<MeetingEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        found.require(MeetingStage.CONVENED, MeetingStage.IN_SESSION);
        if (!item(found).stands()) {
            throw DomainException.conflict(
                    "item-withdrawn", "Item " + number + " of meeting " + meeting + " is withdrawn already.");
        }
        return List.of(new AgendaItemWithdrawn(meeting, number, reason));
    }

    private AgendaItem item(Meeting found) {
        return found.agenda()
                .find(number)
                .orElseThrow(() -> DomainException.notFound("agenda item", meeting + "/" + number));
    }
}
