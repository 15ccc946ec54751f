package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.separation.Breach;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.Duty;
import io.consort.consortium.separation.Facts;
import io.consort.consortium.separation.Party;
import io.consort.consortium.separation.Separation;
import io.consort.consortium.separation.Span;
import io.consort.consortium.separation.VotesLost;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The charter's separation of duties, held over the state of a consortium. */
public final class Separated {

    private Separated() {}

    /**
     * Sees that what was decided makes nobody what the charter lets nobody be, on any day. Only constraints on what it touches
     * are looked at: the others are kept or breached as before.
     *
     * @param decided appointments and engagements
     * @param from the first day on which it makes a difference
     * @return what was decided
     * @throws DomainException REFUSED {@code separation-of-duties}
     */
    public static <E extends ConsortiumEvent> List<E> keep(
            ConsortiumState state, Context context, LocalDate from, List<E> decided) {
        List<Constraint> constraints = Charter.of(state).constraints().stream()
                .filter(each -> decided.stream().anyMatch(event -> Touched.by(event, each)))
                .toList();
        if (constraints.isEmpty()) {
            return decided;
        }
        ConsortiumState after = state;
        for (E event : decided) {
            after = event.on(after, new Header(0, context.now(), context.actor()));
        }
        for (LocalDate day : Turns.from(after, from)) {
            Facts facts = Incumbents.on(after, constraints, day);
            List<Breach> breaches = Separation.breaches(constraints, facts);
            if (!breaches.isEmpty()) {
                Separation.requireNoMore(breaches(state, constraints, day), facts, breaches);
            }
        }
        return decided;
    }

    /** What breaches the charter on a date. Whatever could be refused was: this came about without a decision of the kind. */
    public static List<Breach> breaches(ConsortiumState state, LocalDate on) {
        return breaches(state, Charter.of(state).constraints(), on);
    }

    /** What would breach other constraints on a date. */
    public static List<Breach> breaches(ConsortiumState state, List<Constraint> constraints, LocalDate on) {
        return Separation.breaches(constraints, Incumbents.on(state, constraints, on));
    }

    /** The seats that have no vote until a breach is cured, each with the breach. */
    public static Map<SeatId, Breach> votesLost(ConsortiumState state, LocalDate on) {
        return VotesLost.by(breaches(state, on));
    }

    /**
     * Sees that whoever acts for a seat is nothing that the charter keeps apart from sitting there, and that the seat has not lost
     * its vote by what its organisation or its group is, whatever it had when voting was opened.
     *
     * @throws DomainException REFUSED {@code separation-of-duties}
     */
    public static void requireMayAct(ConsortiumState state, Seating seating, PersonId actor, LocalDate on) {
        requireNotLost(state, seating, on);
        List<Constraint> personal = Charter.of(state).constraints().stream()
                .filter(each -> isPersonal(each, new Duty.Seated(seating.body())))
                .toList();
        if (personal.isEmpty()) {
            return;
        }
        Facts facts = Incumbents.acting(state, seating, actor, on);
        Party person = new Party(Span.PERSON, actor.value());
        Separation.breaches(personal, facts).stream()
                .filter(each -> each.party().equals(person))
                .findFirst()
                .ifPresent(breach -> {
                    throw Separation.refusal(breach, facts);
                });
    }

    private static void requireNotLost(ConsortiumState state, Seating seating, LocalDate on) {
        List<Constraint> common = Charter.of(state).constraints().stream()
                .filter(each -> isCommon(each, seating.body()))
                .toList();
        if (common.isEmpty()) {
            return;
        }
        Facts facts = Incumbents.on(state, common, on);
        Breach breach = VotesLost.by(Separation.breaches(common, facts)).get(seating.seat());
        if (breach != null) {
            throw Separation.refusal(breach, facts);
        }
    }

    /** Whether a constraint is about what organisations or groups are, and about a body. */
    private static boolean isCommon(Constraint constraint, BodyId body) {
        return switch (constraint) {
            case Constraint.Apart apart ->
                apart.span() != Span.PERSON
                        && Stream.of(apart.one(), apart.other()).anyMatch(each -> isIn(each, body));
            case Constraint.AtMost most ->
                most.span() != Span.PERSON && most.body().equals(body);
            case Constraint.Aside _ -> false;
        };
    }

    private static boolean isIn(Duty duty, BodyId body) {
        return switch (duty) {
            case Duty.Seated(BodyId of) -> of.equals(body);
            case Duty.Presiding(BodyId of) -> of.equals(body);
            case Duty.Recording(BodyId of) -> of.equals(body);
            case Duty.Engaged _ -> false;
        };
    }

    private static boolean isPersonal(Constraint constraint, Duty duty) {
        return constraint instanceof Constraint.Apart apart
                && apart.span() == Span.PERSON
                && (apart.one().equals(duty) || apart.other().equals(duty));
    }
}
