package io.consort.consortium.engagement;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.Governance;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyKind;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.MeetingRule;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.SeatRuleId;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.ConstraintId;
import io.consort.consortium.separation.Duty;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.Span;
import io.consort.consortium.separation.Undertaking;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A consortium whose charter keeps each of the pairs of duties apart that such charters usually do. */
final class Kept {

    static final BodyId BOARD = new BodyId("board");
    static final BodyId MANAGEMENT = new BodyId("management");
    static final BodyId TECHNICAL = new BodyId("technical");
    static final Undertaking FUND = new Undertaking(Undertaking.Kind.FUND, "F-1");
    static final Undertaking OTHER_FUND = new Undertaking(Undertaking.Kind.FUND, "F-2");
    static final Undertaking PROJECT = new Undertaking(Undertaking.Kind.PROJECT, "P-1");
    static final ResolutionId RESOLUTION = new ResolutionId("R-1");

    static final Charter CHARTER = charter(List.of(
            apart("funder-is-not-recipient", engaged(Part.FUNDER), engaged(Part.RECIPIENT), Span.GROUP),
            apart("decision-and-performance", engaged(Part.DIRECTOR), engaged(Part.PERFORMER), Span.PERSON),
            apart("executive-and-technical", new Duty.Seated(MANAGEMENT), new Duty.Seated(TECHNICAL), Span.PERSON),
            apart("applicant-is-not-reviewer", engaged(Part.APPLICANT), engaged(Part.REVIEWER), Span.ORGANISATION),
            apart("science-and-support", engaged(Part.SCIENTIST), engaged(Part.SUPPORT), Span.PERSON),
            apart("chair-is-no-recipient", new Duty.Presiding(BOARD), engaged(Part.RECIPIENT), Span.ORGANISATION),
            new Constraint.AtMost(
                    new ConstraintId("two-of-the-board"), "No group has the board alone.", BOARD, 2, Span.GROUP)));

    private Kept() {}

    static Charter charter(List<Constraint> constraints) {
        return new Charter(
                1,
                OFFICE,
                Histories.CHARTER.currency(),
                12,
                Histories.CHARTER.classes(),
                new Governance(
                        List.of(
                                body(BOARD, BodyKind.BOARD, new Filling.ByRight(FULL), 1),
                                body(MANAGEMENT, BodyKind.BOARD, new Filling.ByAppointment(OFFICE), 2),
                                body(TECHNICAL, BodyKind.BOARD, new Filling.ByElection(BOARD), 2)),
                        List.of(),
                        constraints),
                null,
                null);
    }

    private static BodyRule body(BodyId id, BodyKind kind, Filling filling, int count) {
        return new BodyRule(
                id,
                id.value(),
                kind,
                null,
                List.of(new SeatRule(new SeatRuleId("seat"), "Seat", count, filling, 0, 0, 2, true)),
                ProxyRule.NONE,
                MeetingRule.USUAL);
    }

    static Constraint apart(String id, Duty one, Duty other, Span span) {
        return new Constraint.Apart(new ConstraintId(id), "For the sake of " + id + ".", one, other, span);
    }

    static Duty engaged(Part part) {
        return new Duty.Engaged(part);
    }

    /** The consortium with these full members. */
    static Given<ConsortiumState, ConsortiumEvent> with(String... members) {
        return under(CHARTER, members);
    }

    static Given<ConsortiumState, ConsortiumEvent> under(Charter charter, String... members) {
        Given<ConsortiumState, ConsortiumEvent> given = Histories.nothing()
                .happened(new ConsortiumCreated(SEMATECH, Histories.FOUNDATION), new CharterAdopted(charter));
        for (String member : members) {
            given = given.happened(Histories.full(member));
        }
        return given.on("1990-01-01").by("olga", OFFICE.value());
    }

    static RecordEngagement engage(
            Undertaking in, Part as, @Nullable String organisation, @Nullable String person, String from) {
        return engage(in, as, organisation, person, from, null, (id, _) -> id);
    }

    static RecordEngagement engage(
            Undertaking in,
            Part as,
            @Nullable String organisation,
            @Nullable String person,
            String from,
            @Nullable String until,
            Affiliations affiliations) {
        return RecordEngagement.of(
                in,
                as,
                organisation == null ? null : organisation(organisation),
                person == null ? null : new PersonId(person),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                null,
                _ -> true,
                affiliations);
    }

    static SeatId seat(BodyId body, String last) {
        return new SeatId(body + ".seat." + last);
    }

    static Affiliations group(String head, String... members) {
        return (organisation, _) ->
                List.of(members).contains(organisation.value()) ? new OrganisationId(head) : organisation;
    }
}
