package io.consort.consortium.body;

import io.consort.consortium.body.SeatEvent.AlternateNamed;
import io.consort.consortium.body.SeatEvent.AlternateWithdrawn;
import io.consort.consortium.body.SeatEvent.ProxyGiven;
import io.consort.consortium.body.SeatEvent.ProxyWithdrawn;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.body.SeatEvent.SeatVacated;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Who was named to a seat, who to stand in, and who to vote for it. When an organisation leaves, more ends than is written
 * here: {@link Roster} puts both together.
 *
 * @param entries what happened, in the order of recording, so that what was known at an instant can be told
 * @param occupancies who was named to it, in order of time; on no day two
 * @param alternates in the order of recording
 * @param proxies in the order of recording
 */
public record SeatHistory(
        PVector<SeatEntry> entries,
        PVector<Occupancy> occupancies,
        PVector<Standby> alternates,
        PVector<StandingProxy> proxies) {

    static final SeatHistory EMPTY =
            new SeatHistory(TreePVector.empty(), TreePVector.empty(), TreePVector.empty(), TreePVector.empty());

    /** Who was named to sit there on a date. */
    public Optional<Occupancy> on(LocalDate date) {
        return occupancies.stream().filter(each -> each.period().covers(date)).findFirst();
    }

    /** Who was named to stand in on a date. */
    public List<PersonId> alternates(LocalDate date) {
        return alternates.stream()
                .filter(each -> each.period().covers(date))
                .map(Standby::alternate)
                .toList();
    }

    /** The same with what was recorded by an instant alone. */
    SeatHistory knownAt(Instant instant) {
        if (entries.isEmpty() || !entries.getLast().recordedAt().isAfter(instant)) {
            return this;
        }
        SeatHistory known = EMPTY;
        for (SeatEntry entry : entries) {
            if (!entry.recordedAt().isAfter(instant)) {
                known = known.with(entry);
            }
        }
        return known;
    }

    SeatHistory with(SeatEntry entry) {
        PVector<SeatEntry> more = entries.plus(entry);
        return switch (entry.event()) {
            case SeatTaken taken ->
                new SeatHistory(more, taken(Occupancy.of(taken, entry.recordedAt())), alternatesOf(taken), proxies);
            case SeatVacated vacated -> new SeatHistory(more, vacated(vacated.on()), alternates, proxies);
            case AlternateNamed named -> {
                PVector<Standby> others =
                        withdrawn(named.alternate(), named.period().from());
                yield new SeatHistory(
                        more, occupancies, others.plus(new Standby(named.alternate(), named.period())), proxies);
            }
            case AlternateWithdrawn withdrawn ->
                new SeatHistory(more, occupancies, withdrawn(withdrawn.alternate(), withdrawn.on()), proxies);
            case ProxyGiven given -> {
                PVector<StandingProxy> others =
                        takenBack(given.to(), given.period().from());
                yield new SeatHistory(more, occupancies, alternates, others.plus(StandingProxy.of(given)));
            }
            case ProxyWithdrawn withdrawn ->
                new SeatHistory(more, occupancies, alternates, takenBack(withdrawn.to(), withdrawn.on()));
        };
    }

    /** Whoever sat there on the days of another makes room; who was named for days after it stays named. */
    private PVector<Occupancy> taken(Occupancy next) {
        Period period = next.period();
        List<Occupancy> inOrder = new ArrayList<>();
        occupancies.stream()
                .filter(each -> each.period().from().isBefore(period.from()))
                .map(each -> each.during(each.period().endedOn(period.from())))
                .forEach(inOrder::add);
        if (!period.isEmpty()) {
            inOrder.add(next);
        }
        occupancies.stream()
                .filter(each -> !each.period().from().isBefore(period.from()))
                .filter(each -> period.isOverBy(each.period().from()))
                .forEach(inOrder::add);
        return TreePVector.from(inOrder);
    }

    private PVector<Occupancy> vacated(LocalDate on) {
        return TreePVector.from(occupancies.stream()
                .map(each -> each.during(each.period().endedOn(on)))
                .filter(each -> !each.period().isEmpty())
                .toList());
    }

    /** Those who stand in for one organisation do not do so for the next that is elected to the seat. */
    private PVector<Standby> alternatesOf(SeatTaken event) {
        OrganisationId before = occupancies.stream()
                .filter(each -> each.period().from().isBefore(event.period().from()))
                .reduce((earlier, later) -> later)
                .map(Occupancy::organisation)
                .orElse(event.organisation());
        return before.equals(event.organisation())
                ? alternates
                : TreePVector.from(alternates.stream()
                        .map(each -> each.endedOn(event.period().from()))
                        .filter(each -> !each.period().isEmpty())
                        .toList());
    }

    private PVector<Standby> withdrawn(PersonId alternate, LocalDate on) {
        return TreePVector.from(alternates.stream()
                .map(each -> each.alternate().equals(alternate) ? each.endedOn(on) : each)
                .filter(each -> !each.period().isEmpty())
                .toList());
    }

    private PVector<StandingProxy> takenBack(SeatId to, LocalDate on) {
        return TreePVector.from(proxies.stream()
                .map(each -> each.to().equals(to) ? each.during(each.period().endedOn(on)) : each)
                .filter(each -> !each.period().isEmpty())
                .toList());
    }
}
