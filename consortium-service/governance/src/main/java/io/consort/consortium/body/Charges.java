package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Secretariat;
import io.consort.consortium.membership.Members;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What whoever asks is in charge of today: the one place that judges who acts for a seat, holds an office, presides, or is the
 * secretariat. Whose organisation is suspended acts for nothing; what only gives something up is open to it all the same, and asks
 * {@link #holds}.
 */
public final class Charges {

    private final ConsortiumState state;
    private final Context context;
    private final Roster roster;

    private Charges(ConsortiumState state, Context context) {
        this.state = state;
        this.context = context;
        this.roster = Roster.of(state, context.today());
    }

    /** Of the one who asks, on the day on which they do. */
    public static Charges of(ConsortiumState state, Context context) {
        return new Charges(state, context);
    }

    /** Whether who asks acts for a seat, suspended or not. */
    public boolean holds(Seating seating) {
        return seating.mayBeActedForBy(context.actor());
    }

    /**
     * Sees that who asks acts for a seat, as it is on the day that the seat is looked at for.
     *
     * @throws DomainException FORBIDDEN {@code not-on-the-seat}, {@code member-suspended}
     */
    public Charge.OfSeat require(Seating seating) {
        if (!holds(seating)) {
            throw notOn(seating.seat());
        }
        requireGoodStanding(seating.organisation());
        return new Charge.OfSeat(seating);
    }

    /**
     * Sees that who asks acts for a seat.
     *
     * @throws DomainException FORBIDDEN {@code not-on-the-seat}, {@code member-suspended}
     */
    public Charge.OfSeat requireSeat(SeatId seat) {
        return require(held(seat));
    }

    /**
     * Sees that who asks acts for a seat of a body.
     *
     * @throws DomainException FORBIDDEN {@code not-on-the-seat}, {@code member-suspended}
     */
    public Charge.OfSeat requireSeat(BodyId body, SeatId seat) {
        Seating seating = held(seat);
        if (!seating.body().equals(body)) {
            throw notOn(seat);
        }
        return require(seating);
    }

    /**
     * A seat that who asks acts for, suspended or not: for what only gives something up, and where more than a suspension is
     * looked at afterwards.
     *
     * @throws DomainException FORBIDDEN {@code not-on-the-seat}
     */
    public Seating held(SeatId seat) {
        return roster.find(seat).filter(this::holds).orElseThrow(() -> notOn(seat));
    }

    /** Whether who asks acts for a seat of a body. */
    public boolean isOn(BodyId body, SeatId seat) {
        return roster.find(seat)
                .filter(each -> each.body().equals(body) && acts(each))
                .isPresent();
    }

    /** The office of a body that who asks holds, of those that are named; empty where they hold none. */
    public Optional<Charge> office(BodyId body, Office... offices) {
        return inOffice(body, offices)
                .filter(each -> acts(each.seating()))
                .<Charge>map(each -> each)
                .findFirst();
    }

    /**
     * Sees that who asks presides over a body, as its chair or in the meeting in which it sits just now, or acts for the secretariat.
     *
     * @throws DomainException FORBIDDEN {@code not-presiding}, {@code member-suspended}
     */
    public Charge requirePresiding(BodyId body) {
        return leading(body, Office.CHAIR)
                .orElseThrow(() -> notLeading(
                        body,
                        "Only who presides over the body " + body + " does this, or the secretariat.",
                        Office.CHAIR));
    }

    /**
     * Sees that who asks presides over a body or keeps its minutes, or acts for the secretariat.
     *
     * @throws DomainException FORBIDDEN {@code not-presiding}, {@code member-suspended}
     */
    public Charge requireOfficer(BodyId body) {
        return officer(body)
                .orElseThrow(() -> notLeading(
                        body,
                        "Only who presides over the body " + body
                                + " or keeps its minutes does this, or the secretariat.",
                        Office.values()));
    }

    /** By what who asks has charge of a body's business; empty where they have not. */
    public Optional<Charge> officer(BodyId body) {
        return leading(body, Office.values());
    }

    /** That who asks acts for the secretariat; empty where they do not. */
    public Optional<Charge.OfSecretariat> secretariat() {
        return context.actor()
                .organisation()
                .filter(Secretariat.of(state)::equals)
                .map(Charge.OfSecretariat::new);
    }

    /**
     * Sees that who asks acts for a seat or, where none is named, for the secretariat.
     *
     * @throws DomainException FORBIDDEN {@code not-on-the-seat}, {@code member-suspended}, {@code not-the-secretariat}
     */
    public Charge requireSeatOrSecretariat(@Nullable SeatId seat) {
        return seat == null ? requireSecretariat() : requireSeat(seat);
    }

    private Charge requireSecretariat() {
        return secretariat()
                .orElseThrow(() -> DomainException.forbidden(
                        "not-the-secretariat",
                        "Only the secretariat does this without a seat; say for which seat you act."));
    }

    /**
     * Sees that an organisation is not suspended today. One that is no member cannot be.
     *
     * @throws DomainException FORBIDDEN {@code member-suspended}
     */
    public void requireGoodStanding(@Nullable OrganisationId organisation) {
        if (isSuspended(organisation)) {
            throw DomainException.forbidden(
                    "member-suspended",
                    organisation + " is suspended on " + context.today()
                            + ": it reads on, and neither acts nor votes until that is over.");
        }
    }

    private boolean isSuspended(@Nullable OrganisationId organisation) {
        return organisation != null && Members.of(state).isSuspended(organisation, context.today());
    }

    private boolean acts(Seating seating) {
        return holds(seating) && !isSuspended(seating.organisation());
    }

    private Optional<Charge> leading(BodyId body, Office... offices) {
        return office(body, offices)
                .or(() -> presiding(body).filter(this::acts).map(each -> new Charge.OfPresider(body, each)))
                .or(this::secretariat);
    }

    /** Who would be in charge, but for a suspension, is told of that. */
    private DomainException notLeading(BodyId body, String detail, Office... offices) {
        Stream.concat(inOffice(body, offices).map(Charge.OfOffice::seating), presiding(body).stream())
                .filter(this::holds)
                .forEach(each -> requireGoodStanding(each.organisation()));
        return DomainException.forbidden("not-presiding", detail);
    }

    private Stream<Charge.OfOffice> inOffice(BodyId body, Office... offices) {
        return Arrays.stream(offices)
                .flatMap(office -> Offices.holding(roster, body, office).stream()
                        .map(seating -> new Charge.OfOffice(body, office, seating)));
    }

    private Optional<Seating> presiding(BodyId body) {
        return state.get(Presiding.class).presiding(body).flatMap(roster::find);
    }

    private static DomainException notOn(SeatId seat) {
        return DomainException.forbidden(
                "not-on-the-seat",
                "You neither hold seat " + seat
                        + " today nor stand in for who does, signed in for the organisation whose seat it is.");
    }
}
