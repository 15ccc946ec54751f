package io.consort.consortium.body;

import io.consort.kernel.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Who sat on a seat, and who stood in.
 *
 * @param occupancies in the order in which they were recorded; their periods do not overlap
 * @param alternates in the order in which they were recorded
 */
public record SeatHistory(PVector<Occupancy> occupancies, PVector<Standby> alternates) {

    static final SeatHistory EMPTY = new SeatHistory(TreePVector.empty(), TreePVector.empty());

    /** Who sits there on a date. */
    public Optional<Occupancy> on(LocalDate date) {
        return occupancies.stream().filter(each -> each.period().covers(date)).findFirst();
    }

    /** Who may stand in on a date. */
    public List<PersonId> alternates(LocalDate date) {
        return alternates.stream()
                .filter(each -> each.period().covers(date))
                .map(Standby::alternate)
                .toList();
    }

    SeatHistory taken(SeatTaken event, Instant at) {
        Occupancy occupancy = new Occupancy(event.organisation(), event.holder(), event.period(), at);
        return new SeatHistory(clear(event.period().from()).plus(occupancy), alternates);
    }

    SeatHistory vacated(LocalDate on) {
        return new SeatHistory(clear(on), alternates);
    }

    /** Nobody sits there from a date on. */
    private PVector<Occupancy> clear(LocalDate from) {
        return TreePVector.from(occupancies.stream()
                .map(each -> each.endedOn(from))
                .filter(each -> !each.period().from().equals(each.period().until()))
                .toList());
    }

    SeatHistory named(PersonId alternate, Period period) {
        return new SeatHistory(
                occupancies, withdrawn(alternate, period.from()).alternates.plus(new Standby(alternate, period)));
    }

    SeatHistory withdrawn(PersonId alternate, LocalDate on) {
        return new SeatHistory(
                occupancies,
                TreePVector.from(alternates.stream()
                        .map(each -> each.alternate().equals(alternate)
                                ? new Standby(alternate, each.period().endedOn(on))
                                : each)
                        .toList()));
    }
}
