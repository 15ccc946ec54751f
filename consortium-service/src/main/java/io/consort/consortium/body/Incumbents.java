package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.Duty;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.Fact;
import io.consort.consortium.separation.Facts;
import io.consort.consortium.separation.Source;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is what on a date, as far as a constraint of the charter asks. */
public final class Incumbents {

    private final ConsortiumState state;
    private final LocalDate on;
    private final List<Fact> facts = new ArrayList<>();

    private Incumbents(ConsortiumState state, LocalDate on) {
        this.state = state;
        this.on = on;
    }

    /** The facts on a date. */
    public static Facts on(ConsortiumState state, LocalDate on) {
        Incumbents incumbents = new Incumbents(state, on);
        bodies(state.charter().constraints()).stream()
                .filter(body -> state.charter().body(body).isPresent())
                .forEach(incumbents::addBody);
        state.interests().on(on).forEach(incumbents::add);
        return Facts.of(on, incumbents.facts);
    }

    /**
     * What a person is who acts for a seat, whether they were named to it or not.
     *
     * @param constraints those that the facts are for
     */
    static Facts acting(
            ConsortiumState state, Seating seating, PersonId person, List<Constraint> constraints, LocalDate on) {
        Incumbents incumbents = new Incumbents(state, on);
        incumbents.facts.add(incumbents.fact(new Duty.Seated(seating.body()), seating, person, true));
        bodies(constraints).stream()
                .filter(body -> !body.equals(seating.body()))
                .filter(body -> state.charter().body(body).isPresent())
                .forEach(incumbents::addBody);
        state.interests().of(person, on).forEach(incumbents::add);
        return Facts.of(on, incumbents.facts);
    }

    /** The bodies that constraints are about. */
    private static Set<BodyId> bodies(List<Constraint> constraints) {
        Set<BodyId> bodies = new LinkedHashSet<>();
        for (Constraint constraint : constraints) {
            switch (constraint) {
                case Constraint.Apart apart -> {
                    addTo(bodies, apart.one());
                    addTo(bodies, apart.other());
                }
                case Constraint.AtMost most -> bodies.add(most.body());
                case Constraint.Aside _ -> {}
            }
        }
        return bodies;
    }

    private static void addTo(Set<BodyId> bodies, Duty duty) {
        switch (duty) {
            case Duty.Seated(BodyId body) -> bodies.add(body);
            case Duty.Presiding(BodyId body) -> bodies.add(body);
            case Duty.Recording(BodyId body) -> bodies.add(body);
            case Duty.Engaged _ -> {}
        }
    }

    private void addBody(BodyId body) {
        for (Seating seating : Seats.of(state, body, on)) {
            if (!seating.isVacant()) {
                Duty seated = new Duty.Seated(body);
                facts.add(fact(seated, seating, seating.holder(), false));
                seating.alternates().forEach(each -> facts.add(fact(seated, seating, each, true)));
            }
        }
        for (Office office : Office.values()) {
            Seats.office(state, body, office, on)
                    .filter(seating -> !seating.isVacant())
                    .ifPresent(seating -> facts.add(fact(duty(office, body), seating, seating.holder(), false)));
        }
    }

    private static Duty duty(Office office, BodyId body) {
        return switch (office) {
            case CHAIR -> new Duty.Presiding(body);
            case SECRETARY -> new Duty.Recording(body);
        };
    }

    private Fact fact(Duty duty, Seating seating, @Nullable PersonId person, boolean standsIn) {
        return new Fact(
                duty,
                new Source.OfSeat(seating.seat()),
                standsIn,
                seating.organisation(),
                group(seating.organisation()),
                person,
                since(seating));
    }

    private @Nullable LocalDate since(Seating seating) {
        SeatId seat = seating.seat();
        return state.bodies()
                .history(seat)
                .on(on)
                .map(each -> each.period().from())
                .orElseGet(() -> memberSince(seating.organisation()));
    }

    private @Nullable LocalDate memberSince(@Nullable OrganisationId organisation) {
        return organisation == null
                ? null
                : state.members()
                        .find(organisation)
                        .flatMap(each -> each.on(on))
                        .map(Membership::from)
                        .orElse(null);
    }

    private void add(Engagement engagement) {
        facts.add(new Fact(
                new Duty.Engaged(engagement.as()),
                new Source.OfEngagement(engagement.id(), engagement.in()),
                false,
                engagement.organisation(),
                group(engagement.organisation()),
                engagement.person(),
                engagement.from()));
    }

    private @Nullable OrganisationId group(@Nullable OrganisationId organisation) {
        return organisation == null ? null : state.interests().groups().headOf(organisation, on);
    }
}
