package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.SeatEvent.ProxyGiven;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A seat has another seat of its body vote for it, for a time and on all motions. A proxy is not passed on, so no seat gives one
 * while it holds one. Refused with {@code proxies-not-allowed}, {@code proxy-in-part-not-allowed}, {@code seat-of-another-body},
 * {@code seat-without-vote}, {@code vote-given-away}, {@code proxies-taken}, {@code proxy-passed-on} and {@code separation-of-duties}
 * where whoever gives or holds it is what the charter keeps apart from voting there; forbidden with {@code not-on-the-seat}.
 *
 * @param to the seat that votes
 * @param part how much of the giver's weight, above 0 and at most 1
 */
public record GiveProxy(SeatId seat, SeatId to, Fraction part, Period period)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public GiveProxy {
        if (!part.isShare()) {
            throw DomainException.invalid("/part", "Above 0 and at most 1, for example \"1/2\".");
        }
        if (seat.equals(to)) {
            throw DomainException.invalid("/to", "A seat is no proxy of its own.");
        }
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        Seating giver = Roster.of(state, period.from()).require(seat);
        return Charges.of(state, context).require(giver).authority();
    }

    @Override
    public List<BodyEvent> decide(ConsortiumState state, Context context) {
        Roster first = Roster.of(state, period.from());
        Place place = first.requirePlace(seat);
        Seating giver = first.require(seat);
        Seating receiver = first.require(to);
        requireAllowed(place, receiver);
        requireVote(giver);
        requireVote(receiver);
        Separated.requireMayAct(state, giver, context.actor().person(), context.today());
        requireApart(state, giver, receiver.holder());
        days(state).forEach(day -> requireRoom(day, place.body().proxies()));
        return List.of(new ProxyGiven(seat, Sitter.of(giver), to, Sitter.of(receiver), part, period));
    }

    private void requireAllowed(Place place, Seating receiver) {
        ProxyRule rule = place.body().proxies();
        if (rule.most() == 0) {
            throw DomainException.refused(
                    "proxies-not-allowed",
                    "By the charter nobody votes for another in " + place.body().id() + ".");
        }
        if (!rule.inPart() && !part.equals(Fraction.ONE)) {
            throw DomainException.refused(
                    "proxy-in-part-not-allowed",
                    "By the charter a seat of " + place.body().id() + " gives its vote away whole or not at all.");
        }
        if (!receiver.body().equals(place.body().id())) {
            throw DomainException.refused(
                    "seat-of-another-body",
                    "Seat " + to + " is one of " + receiver.body() + ", not of "
                            + place.body().id() + ".");
        }
    }

    private static void requireVote(Seating seating) {
        if (!seating.mayVote()) {
            throw DomainException.refused(
                    "seat-without-vote", "Seat " + seating.seat() + " does not vote, or nobody sits there.");
        }
    }

    /** Who is to vote for the seat is nothing on any day of the period that the charter keeps apart from it. */
    private void requireApart(ConsortiumState state, Seating giver, @Nullable PersonId voter) {
        if (voter != null) {
            Turns.from(state, period.from()).stream()
                    .filter(period::covers)
                    .forEach(day -> Separated.requireMayAct(state, giver, voter, day));
        }
    }

    /** The days of the period on which more proxies can hold than the day before. */
    private Stream<Roster> days(ConsortiumState state) {
        return Stream.concat(
                        Stream.of(period),
                        Stream.of(seat, to)
                                .flatMap(each ->
                                        Stream.concat(Stream.of(each), Bodies.of(state).giversTo(each).stream()))
                                .flatMap(each -> Bodies.of(state).history(each).proxies().stream())
                                .map(StandingProxy::period))
                .map(Period::from)
                .filter(period::covers)
                .distinct()
                .map(day -> Roster.of(state, day));
    }

    private void requireRoom(Roster day, ProxyRule rule) {
        List<StandingProxy> given =
                Proxies.by(day, seat).filter(each -> !each.to().equals(to)).toList();
        Fraction whole =
                Fraction.sum(Stream.concat(Stream.of(part), given.stream().map(StandingProxy::part))
                        .toList());
        if (whole.compareTo(Fraction.ONE) > 0) {
            throw DomainException.refused(
                    "vote-given-away", "On " + day.on() + " seat " + seat + " would give away more than its vote.");
        }
        if (Proxies.to(day, seat).findAny().isPresent()
                || Proxies.by(day, to).findAny().isPresent()) {
            throw DomainException.refused(
                    "proxy-passed-on",
                    "A proxy is not passed on: on " + day.on() + " seat " + seat + " votes for another, or seat " + to
                            + " has given its own vote away.");
        }
        if (Proxies.to(day, to).filter(each -> !each.equals(seat)).count() >= rule.most()) {
            throw DomainException.refused(
                    "proxies-taken",
                    "On " + day.on() + " seat " + to + " votes for " + rule.most()
                            + " others, which is as many as the charter lets it.");
        }
    }
}
