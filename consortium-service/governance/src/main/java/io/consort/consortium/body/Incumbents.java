package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Office;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.Duty;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.Fact;
import io.consort.consortium.separation.Facts;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.Source;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is what on a date, as far as constraints ask. */
public final class Incumbents {

    private final ConsortiumState state;
    private final Roster roster;
    private final List<Fact> facts = new ArrayList<>();

    private Incumbents(ConsortiumState state, LocalDate on) {
        this.state = state;
        this.roster = Roster.of(state, on);
    }

    /** The facts on a date, as far as the charter in force asks. */
    public static Facts on(ConsortiumState state, LocalDate on) {
        return on(state, Charter.of(state).constraints(), on);
    }

    /** The facts on a date, as far as these constraints ask. */
    static Facts on(ConsortiumState state, List<Constraint> constraints, LocalDate on) {
        Incumbents incumbents = new Incumbents(state, on);
        Set<Duty> duties = duties(constraints);
        duties.stream()
                .flatMap(duty -> body(duty).stream())
                .distinct()
                .flatMap(body -> incumbents.roster.body(body).stream())
                .forEach(incumbents::addBody);
        Interests.of(state).on(on).stream()
                .filter(each -> duties.contains(new Duty.Engaged(each.as())))
                .forEach(incumbents::add);
        return Facts.of(on, incumbents.facts);
    }

    /** What a person is who acts for a seat, whether they were named to it or not. */
    static Facts acting(ConsortiumState state, Seating seating, PersonId person, LocalDate on) {
        Incumbents incumbents = new Incumbents(state, on);
        incumbents.add(new Duty.Seated(seating.body()), seating, person, true);
        Bodies.of(state).seatsOf(person).stream()
                .flatMap(each -> incumbents.roster.find(each).stream())
                .filter(each -> !each.body().equals(seating.body()))
                .forEach(incumbents::addSeating);
        Bodies.of(state).seatsOf(person).stream()
                .flatMap(each -> incumbents.roster.find(each).stream())
                .map(Seating::body)
                .distinct()
                .forEach(incumbents::addOffices);
        Interests.of(state).of(person, on).forEach(incumbents::add);
        return Facts.of(on, incumbents.facts);
    }

    /** The duties that constraints are about. */
    private static Set<Duty> duties(List<Constraint> constraints) {
        Set<Duty> duties = new LinkedHashSet<>();
        for (Constraint constraint : constraints) {
            switch (constraint) {
                case Constraint.Apart apart -> {
                    duties.add(apart.one());
                    duties.add(apart.other());
                }
                case Constraint.AtMost most -> duties.add(new Duty.Seated(most.body()));
                case Constraint.Aside _ -> {}
            }
        }
        return duties;
    }

    private static Optional<BodyId> body(Duty duty) {
        return switch (duty) {
            case Duty.Seated(BodyId body) -> Optional.of(body);
            case Duty.Presiding(BodyId body) -> Optional.of(body);
            case Duty.Recording(BodyId body) -> Optional.of(body);
            case Duty.Engaged _ -> Optional.empty();
        };
    }

    private void addBody(BodyRule body) {
        roster.seatings(body).forEach(this::addSeating);
        addOffices(body.id());
    }

    private void addSeating(Seating seating) {
        if (!seating.isVacant()) {
            Duty seated = new Duty.Seated(seating.body());
            add(seated, seating, seating.holder(), false);
            seating.alternates().forEach(each -> add(seated, seating, each, true));
        }
    }

    private void addOffices(BodyId body) {
        for (Office office : Office.values()) {
            Offices.holding(roster, body, office)
                    .ifPresent(seating -> add(duty(office, body), seating, seating.holder(), false));
        }
    }

    private static Duty duty(Office office, BodyId body) {
        return switch (office) {
            case CHAIR -> new Duty.Presiding(body);
            case SECRETARY -> new Duty.Recording(body);
        };
    }

    private void add(Duty duty, Seating seating, @Nullable PersonId person, boolean standsIn) {
        OrganisationId organisation = Objects.requireNonNull(seating.organisation());
        facts.add(new Fact(
                duty,
                new Source.OfSeat(seating.seat()),
                standsIn,
                organisation,
                group(organisation),
                person,
                since(seating, organisation)));
    }

    private @Nullable LocalDate since(Seating seating, OrganisationId organisation) {
        return Bodies.of(state)
                .history(seating.seat())
                .on(roster.on())
                .map(each -> each.period().from())
                .or(() -> Members.of(state)
                        .find(organisation)
                        .flatMap(each -> each.on(roster.on()))
                        .map(Membership::from))
                .orElse(null);
    }

    private void add(Engagement engagement) {
        OrganisationId organisation = engagement.organisation();
        facts.add(new Fact(
                new Duty.Engaged(engagement.as()),
                new Source.OfEngagement(engagement.id(), engagement.in()),
                false,
                organisation,
                organisation == null ? null : group(organisation),
                engagement.person(),
                engagement.from()));
    }

    private OrganisationId group(OrganisationId organisation) {
        return Interests.of(state).groups().headOf(organisation, roster.on());
    }
}
