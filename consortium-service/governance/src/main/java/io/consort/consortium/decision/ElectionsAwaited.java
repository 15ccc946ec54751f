package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Roster;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.body.Vacancy;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.Secretariat;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Empty seats that a body elects to, and that nobody has moved to fill: of the body's chair and the secretariat, who can table that. */
public final class ElectionsAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "election";

    /** Who is to be elected is not looked at before the election. */
    private static final PersonId WHOEVER = new PersonId("whoever");

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        Set<SeatId> moved = moved(state).collect(Collectors.toSet());
        return Vacancy.of(Roster.of(state, today))
                .filter(each -> each.until() == null && !moved.contains(each.seat()))
                .flatMap(each -> each.filling() instanceof Filling.ByElection(BodyId by)
                        ? of(state, each, by, today)
                        : Stream.empty());
    }

    /** The seats for which somebody was proposed, as long as that is neither rejected nor brought about. */
    private static Stream<SeatId> moved(ConsortiumState state) {
        Motions motions = Motions.of(state);
        Resolutions resolutions = Resolutions.of(state);
        return Stream.concat(
                        motions.open().stream(),
                        resolutions.pending().stream()
                                .map(resolutions::require)
                                .map(each -> motions.require(each.motion())))
                .flatMap(each -> each.question().proposal() instanceof Proposal.Elect elect
                        ? Stream.of(elect.seat())
                        : Stream.empty());
    }

    private static Stream<Matter<ConsortiumState, ConsortiumEvent>> of(
            ConsortiumState state, Vacancy vacancy, BodyId by, LocalDate today) {
        return Charter.of(state).motions().stream()
                .filter(each ->
                        each.effect() == EffectKind.ELECTION && each.body().equals(by))
                .limit(1)
                .flatMap(kind -> Stream.concat(
                        Stream.of(matter(vacancy, kind.id(), null, Secretariat.of(state))),
                        Seats.office(state, by, Office.CHAIR, today).stream()
                                .flatMap(chair -> Stream.ofNullable(chair.organisation())
                                        .map(of -> matter(vacancy, kind.id(), chair, of)))));
    }

    private static Matter<ConsortiumState, ConsortiumEvent> matter(
            Vacancy vacancy, MotionKindId kind, @Nullable Seating chair, OrganisationId of) {
        return new Matter<>(
                of,
                new Need(
                        KIND,
                        "seats/" + vacancy.seat(),
                        of.value(),
                        vacancy.since().atStartOfDay().toInstant(ZoneOffset.UTC),
                        null,
                        List.of()),
                TableMotion.of(
                        kind,
                        chair == null ? null : chair.seat(),
                        new Question("?", "?", new Proposal.Elect(vacancy.seat(), of, WHOEVER)),
                        _ -> true));
    }
}
