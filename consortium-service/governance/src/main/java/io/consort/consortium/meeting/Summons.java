package io.consort.consortium.meeting;

import io.consort.consortium.meeting.MeetingEvent.SummonsSent;
import io.consort.consortium.rule.SeatId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * To which seats the notice of a meeting has gone.
 *
 * @param sent on which day, by seat; the first that was proven
 * @param waived the seats that do without a notice in time
 */
public record Summons(PMap<SeatId, LocalDate> sent, PSet<SeatId> waived) {

    static final Summons NONE = new Summons(HashTreePMap.empty(), HashTreePSet.empty());

    Summons sent(SummonsSent event) {
        PMap<SeatId, LocalDate> next = sent;
        for (SeatId seat : event.seats()) {
            LocalDate earlier = next.get(seat);
            next = earlier != null && earlier.isBefore(event.on()) ? next : next.plus(seat, event.on());
        }
        return new Summons(next, waived);
    }

    Summons waived(SeatId seat) {
        return new Summons(sent, waived.plus(seat));
    }

    /** When the notice went to a seat; null where that is not proven. */
    public @Nullable LocalDate sentTo(SeatId seat) {
        return sent.get(seat);
    }

    /** Whether a seat was summoned on a day at the latest, or does without. */
    public boolean isSummoned(SeatId seat, LocalDate latest) {
        LocalDate on = sent.get(seat);
        return waived.contains(seat) || (on != null && !on.isAfter(latest));
    }
}
