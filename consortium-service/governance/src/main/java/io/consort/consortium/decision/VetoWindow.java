package io.consort.consortium.decision;

import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Veto;
import java.time.LocalDate;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The time in which a resolution can be stopped. It runs for each seat from the day on which that seat is proven to have been
 * told. A seat that cannot be reached keeps it open, but not for ever.
 *
 * @param adopted the day of the decision
 * @param told since when each seat is proven to know
 */
public record VetoWindow(Veto veto, LocalDate adopted, PMap<SeatId, LocalDate> told) {

    /** How many days longer than usual the window stays open at most for a seat that nobody has reached. */
    static final int LONGEST_WAIT = 60;

    static VetoWindow opened(Veto veto, LocalDate adopted) {
        return new VetoWindow(veto, adopted, HashTreePMap.empty());
    }

    VetoWindow delivered(SeatId seat, LocalDate on) {
        return new VetoWindow(veto, adopted, told.plus(seat, on));
    }

    /** The last day on which a seat can object. */
    public LocalDate last(SeatId seat) {
        LocalDate known = told.get(seat);
        LocalDate latest = adopted.plusDays(veto.days() + (long) LONGEST_WAIT);
        return known == null || known.plusDays(veto.days()).isAfter(latest) ? latest : known.plusDays(veto.days());
    }
}
