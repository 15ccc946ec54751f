package io.consort.consortium.engagement;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.ElectHolder;
import io.consort.consortium.body.FillOffice;
import io.consort.consortium.body.NameAlternate;
import io.consort.consortium.body.NameHolder;
import io.consort.consortium.body.Offices;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.RecallHolder;
import io.consort.consortium.body.Roster;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.membership.Members;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.ConstraintId;
import io.consort.consortium.separation.Duty;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.Span;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Whatever is asked for in whatever order, nobody comes to be what a constraint forbids unless that could not be refused. */
class SeparationLaws {

    private static final List<String> ORGANISATIONS = List.of("ibm", "lotus", "ti", "intel");
    private static final List<String> PEOPLE = List.of("p-1", "p-2", "p-3");
    private static final List<LocalDate> DAYS = IntStream.range(0, 6)
            .mapToObj(month -> LocalDate.parse("1989-10-01").plusMonths(month))
            .toList();

    private static final List<Constraint> CONSTRAINTS = List.of(
            Kept.apart("money", Kept.engaged(Part.FUNDER), Kept.engaged(Part.RECIPIENT), Span.GROUP),
            Kept.apart("work", Kept.engaged(Part.DIRECTOR), Kept.engaged(Part.PERFORMER), Span.PERSON),
            Kept.apart("course", new Duty.Seated(Kept.MANAGEMENT), new Duty.Seated(Kept.TECHNICAL), Span.PERSON),
            Kept.apart("owners", new Duty.Seated(Kept.TECHNICAL), Kept.engaged(Part.FUNDER), Span.ORGANISATION),
            Kept.apart("chair", new Duty.Presiding(Kept.BOARD), Kept.engaged(Part.RECIPIENT), Span.ORGANISATION),
            new Constraint.AtMost(new ConstraintId("two"), "Two.", Kept.BOARD, 2, Span.GROUP),
            new Constraint.AtMost(new ConstraintId("one"), "One.", Kept.TECHNICAL, 1, Span.GROUP));

    @Property(tries = 200)
    void noSequenceOfCommandsReachesWhatAConstraintForbids(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 40) int steps) {
        Random random = new Random(seed);
        Given<ConsortiumState, ConsortiumEvent> given = Kept.under(Kept.charter(CONSTRAINTS), "ibm");
        Set<String> excused = Set.of();
        for (int step = 0; step < steps; step++) {
            if (random.nextInt(4) == 0) {
                given = fact(given, random);
                excused = violations(given.state());
            } else {
                given = asked(given, random);
                assertThat(excused).containsAll(violations(given.state()));
            }
        }
        Statistics.coverage(seen -> seen.check("separation-of-duties").count(times -> times > 0));
    }

    /** What cannot be refused: another group, another member. */
    private static Given<ConsortiumState, ConsortiumEvent> fact(
            Given<ConsortiumState, ConsortiumEvent> given, Random random) {
        String organisation = of(ORGANISATIONS, random);
        if (random.nextBoolean()
                && Members.of(given.state()).find(organisation(organisation)).isEmpty()) {
            return given.happened(
                    invited(organisation, FULL),
                    acceded(organisation, FULL, of(DAYS, random).toString()));
        }
        OrganisationId head = organisation(random.nextBoolean() ? organisation : of(ORGANISATIONS, random));
        return tried(given, new NoteAffiliations(Map.of(organisation(organisation), head), of(DAYS, random)));
    }

    private static Given<ConsortiumState, ConsortiumEvent> asked(
            Given<ConsortiumState, ConsortiumEvent> given, Random random) {
        OrganisationId organisation = organisation(of(ORGANISATIONS, random));
        PersonId person = new PersonId(of(PEOPLE, random));
        LocalDate day = of(DAYS, random);
        SeatId own = Kept.seat(Kept.BOARD, organisation.value());
        SeatId appointed = Kept.seat(Kept.MANAGEMENT, "" + (1 + random.nextInt(2)));
        SeatId elected = Kept.seat(Kept.TECHNICAL, "" + (1 + random.nextInt(2)));
        Given<ConsortiumState, ConsortiumEvent> office = given.by("olga", OFFICE.value());
        Given<ConsortiumState, ConsortiumEvent> member = given.by("olga", organisation.value());
        return switch (random.nextInt(14)) {
            case 0 -> tried(office, new NameHolder(appointed, person, day));
            case 1 -> tried(office, new ElectHolder(elected, organisation, person, day, Kept.RESOLUTION));
            case 2 -> tried(member, new NameHolder(own, person, day));
            case 3 -> tried(office, new NameAlternate(appointed, person, new Period(day, null)));
            case 4 -> tried(member, new NameAlternate(elected, person, new Period(day, day.plusMonths(2))));
            case 5 -> tried(office, new EndEngagement(new EngagementId("E-" + (1 + random.nextInt(5))), day, null));
            case 6 -> tried(office, new FillOffice(Kept.BOARD, Office.CHAIR, own, new Period(day, null), null));
            case 7 -> tried(member, new RecallHolder(own, day));
            default ->
                tried(
                        office,
                        Kept.engage(
                                random.nextBoolean() ? Kept.FUND : Kept.OTHER_FUND,
                                of(List.of(Part.FUNDER, Part.RECIPIENT, Part.DIRECTOR, Part.PERFORMER), random),
                                organisation.value(),
                                random.nextBoolean() ? person.value() : null,
                                day.toString(),
                                random.nextBoolean() ? day.plusMonths(1).toString() : null,
                                noted(given.state())));
        };
    }

    /** The register says what is noted already. */
    private static Affiliations noted(ConsortiumState state) {
        return (organisation, on) -> Interests.of(state).groups().headOf(organisation, on);
    }

    private static Given<ConsortiumState, ConsortiumEvent> tried(
            Given<ConsortiumState, ConsortiumEvent> given, Command<ConsortiumState, ConsortiumEvent> command) {
        try {
            Given<ConsortiumState, ConsortiumEvent> next = given.done(command);
            Statistics.collect("accepted");
            return next;
        } catch (DomainException refusal) {
            Statistics.collect(refusal.slug());
            return given;
        }
    }

    /** The first more often than the last, so that the same ones meet again. */
    private static <T> T of(List<T> all, Random random) {
        return all.get(random.nextInt(1 + random.nextInt(all.size())));
    }

    /** All that is forbidden on any of the days, found by comparing everybody with everybody. */
    private static Set<String> violations(ConsortiumState state) {
        Set<String> found = new HashSet<>();
        for (LocalDate day : DAYS) {
            List<Held> held = held(state, day);
            for (Constraint constraint : CONSTRAINTS) {
                switch (constraint) {
                    case Constraint.Apart apart -> found.addAll(pairs(apart, held, day));
                    case Constraint.AtMost most -> found.addAll(surplus(most, held, day));
                    case Constraint.Aside _ -> throw new AssertionError();
                }
            }
        }
        return found;
    }

    private static Set<String> pairs(Constraint.Apart apart, List<Held> held, LocalDate day) {
        Set<String> found = new HashSet<>();
        for (Held one : held) {
            for (Held other : held) {
                String who = one.who(apart.span());
                if (one.duty().equals(apart.one())
                        && other.duty().equals(apart.other())
                        && who != null
                        && who.equals(other.who(apart.span()))
                        && (one.place() == null
                                || other.place() == null
                                || one.place().equals(other.place()))) {
                    found.add(day + " " + apart.id() + " " + who + " " + one.source() + " " + other.source());
                }
            }
        }
        return found;
    }

    private static Set<String> surplus(Constraint.AtMost most, List<Held> held, LocalDate day) {
        Set<String> found = new HashSet<>();
        for (Held one : held) {
            String who = one.who(most.span());
            List<String> seats = held.stream()
                    .filter(each -> each.duty().equals(new Duty.Seated(most.body())) && !each.alternate())
                    .filter(each -> who != null && who.equals(each.who(most.span())))
                    .map(Held::source)
                    .toList();
            if (seats.size() > most.seats()) {
                seats.forEach(seat -> found.add(day + " " + most.id() + " " + who + " " + seat));
            }
        }
        return found;
    }

    private static List<Held> held(ConsortiumState state, LocalDate day) {
        List<Held> held = new ArrayList<>();
        for (BodyId body : List.of(Kept.BOARD, Kept.MANAGEMENT, Kept.TECHNICAL)) {
            for (Seating each : Seats.of(state, body, day)) {
                if (each.organisation() != null) {
                    Duty duty = new Duty.Seated(body);
                    String seat = each.seat().value();
                    held.add(Held.of(state, duty, null, seat, false, each.organisation(), each.holder(), day));
                    each.alternates()
                            .forEach(person ->
                                    held.add(Held.of(state, duty, null, seat, true, each.organisation(), person, day)));
                }
            }
        }
        Offices.holding(Roster.of(state, day), Kept.BOARD, Office.CHAIR)
                .ifPresent(each -> held.add(Held.of(
                        state,
                        new Duty.Presiding(Kept.BOARD),
                        null,
                        each.seat().value(),
                        false,
                        each.organisation(),
                        each.holder(),
                        day)));
        for (Engagement each : Interests.of(state).engagements()) {
            if (each.covers(day)) {
                held.add(Held.of(
                        state,
                        new Duty.Engaged(each.as()),
                        each.in().toString(),
                        each.id().value(),
                        false,
                        each.organisation(),
                        each.person(),
                        day));
            }
        }
        return held;
    }

    private record Held(
            Duty duty,
            @Nullable String place,
            String source,
            boolean alternate,
            @Nullable OrganisationId organisation,
            @Nullable OrganisationId group,
            @Nullable PersonId person) {

        static Held of(
                ConsortiumState state,
                Duty duty,
                @Nullable String place,
                String source,
                boolean alternate,
                @Nullable OrganisationId organisation,
                @Nullable PersonId person,
                LocalDate day) {
            return new Held(
                    duty,
                    place,
                    source,
                    alternate,
                    organisation,
                    organisation == null ? null : Interests.of(state).groups().headOf(organisation, day),
                    person);
        }

        @Nullable
        String who(Span span) {
            Object who = switch (span) {
                case PERSON -> person;
                case ORGANISATION -> organisation;
                case GROUP -> group;
            };
            return who == null ? null : span + " " + who;
        }
    }
}
