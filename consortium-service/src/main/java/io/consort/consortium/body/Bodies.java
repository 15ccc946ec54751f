package io.consort.consortium.body;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What was recorded about the bodies. Which seats there are follows from the charter and the members: {@link Seats} puts both
 * together.
 *
 * @param seats those that somebody was named to
 * @param offices who presided and who kept the minutes, by body and office
 */
public record Bodies(PMap<SeatId, SeatHistory> seats, PMap<String, PVector<Tenure>> offices) {

    /** Nobody sits anywhere. */
    public static final Bodies EMPTY = new Bodies(HashTreePMap.empty(), HashTreePMap.empty());

    /** What is known of a seat. */
    public SeatHistory history(SeatId seat) {
        return seats.getOrDefault(seat, SeatHistory.EMPTY);
    }

    /** Which seat holds an office on a date; empty where none does. */
    public Optional<SeatId> office(BodyId body, Office office, LocalDate on) {
        return offices.getOrDefault(key(body, office), TreePVector.empty()).stream()
                .filter(each -> each.period().covers(on))
                .map(Tenure::seat)
                .findFirst();
    }

    /** The bodies after an event. */
    public Bodies apply(BodyEvent event, Header header) {
        return switch (event) {
            case SeatTaken taken -> with(taken.seat(), history(taken.seat()).taken(taken, header.time()));
            case SeatVacated vacated ->
                with(vacated.seat(), history(vacated.seat()).vacated(vacated.on()));
            case AlternateNamed named ->
                with(named.seat(), history(named.seat()).named(named.alternate(), named.period()));
            case AlternateWithdrawn withdrawn ->
                with(withdrawn.seat(), history(withdrawn.seat()).withdrawn(withdrawn.alternate(), withdrawn.on()));
            case OfficeTaken taken -> taken(taken);
        };
    }

    private Bodies with(SeatId seat, SeatHistory history) {
        return new Bodies(seats.plus(seat, history), offices);
    }

    private Bodies taken(OfficeTaken event) {
        String key = key(event.body(), event.office());
        PVector<Tenure> before = TreePVector.from(offices.getOrDefault(key, TreePVector.empty()).stream()
                .map(each -> new Tenure(
                        each.seat(), each.period().endedOn(event.period().from())))
                .filter(each -> !each.period().from().equals(each.period().until()))
                .toList());
        return new Bodies(seats, offices.plus(key, before.plus(new Tenure(event.seat(), event.period()))));
    }

    private static String key(BodyId body, Office office) {
        return body + "/" + office.name();
    }
}
