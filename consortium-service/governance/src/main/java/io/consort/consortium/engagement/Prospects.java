package io.consort.consortium.engagement;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.ApplicationStatus;
import io.consort.consortium.admission.Applications;
import io.consort.consortium.body.Incumbents;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.body.Seats;
import io.consort.consortium.body.Separated;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.decision.Motion;
import io.consort.consortium.decision.Motions;
import io.consort.consortium.decision.Proposal;
import io.consort.consortium.decision.Resolutions;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.MembershipEvent.MemberAcceded;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.separation.Breach;
import io.consort.consortium.separation.NearBreach;
import io.consort.consortium.separation.Separation;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.sentence.Sentence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is a step away from breaching the charter: as things are, and once what is under way comes about. Under way are motions that
 * are not decided, resolutions that are not in force, invitations that are open and applications that are pending.
 */
public final class Prospects {

    private static final Actor SELF = Actor.service("consortium-service");

    private final ConsortiumState state;
    private final LocalDate on;

    private Prospects(ConsortiumState state, LocalDate on) {
        this.state = state;
        this.on = on;
    }

    /** The near-breaches of a date. */
    public static List<NearBreach> near(ConsortiumState state, LocalDate on) {
        return new Prospects(state, on).near();
    }

    /** The organisations that may come to sit on seats, and whose affiliates therefore count. */
    static Stream<OrganisationId> candidates(ConsortiumState state) {
        return Stream.concat(
                Applications.of(state).byOrganisation().values().stream()
                        .filter(each -> each.ended() == ApplicationStatus.PENDING)
                        .map(each -> each.organisation()),
                Motions.of(state).open().stream()
                        .flatMap(motion -> switch (motion.question().proposal()) {
                            case Proposal.Elect(var _, var organisation, var _) -> Stream.of(organisation);
                            case Proposal.Admit(var organisation, var _) -> Stream.of(organisation);
                            case Proposal.Opinion _,
                                    Proposal.AmendCharter _,
                                    Proposal.Suspend _,
                                    Proposal.Expel _,
                                    Proposal.Install _,
                                    Proposal.Remove _,
                                    Proposal.EnactScheme _,
                                    Proposal.PerformAct _,
                                    Proposal.WindUp _,
                                    Proposal.Dissolve _ -> Stream.empty();
                        }));
    }

    private List<NearBreach> near() {
        List<Breach> before = Separated.breaches(state, on);
        List<NearBreach> near =
                new ArrayList<>(Separation.near(Charter.of(state).constraints(), Incumbents.on(state, on)));
        comings()
                .forEach((event, what) -> Separation.added(before, Separated.breaches(after(event), on)).stream()
                        .map(breach -> new NearBreach(breach.constraint(), breach.party(), what, breach.facts()))
                        .forEach(near::add));
        return near;
    }

    private ConsortiumState after(ConsortiumEvent event) {
        return event.on(state, new Header(0, on.atStartOfDay().toInstant(ZoneOffset.UTC), SELF));
    }

    /** What may come about, each once, with what it comes from. */
    private Map<ConsortiumEvent, Sentence> comings() {
        Map<ConsortiumEvent, Sentence> comings = new LinkedHashMap<>();
        for (Motion motion : Motions.of(state).open()) {
            coming(motion.body(), motion.question().proposal())
                    .ifPresent(event -> comings.putIfAbsent(event, Sentence.of("near.motion", motion.id())));
        }
        Resolutions.of(state)
                .toCome()
                .forEach(resolution -> coming(
                                resolution.body(),
                                Motions.of(state)
                                        .require(resolution.motion())
                                        .question()
                                        .proposal())
                        .ifPresent(
                                event -> comings.putIfAbsent(event, Sentence.of("near.resolution", resolution.id()))));
        Members.of(state)
                .byOrganisation()
                .values()
                .forEach(each -> each.open(on)
                        .flatMap(invitation -> accession(each.organisation(), invitation.membershipClass()))
                        .ifPresent(
                                event -> comings.putIfAbsent(event, Sentence.of("near.invited", each.organisation()))));
        Applications.of(state).byOrganisation().values().stream()
                .filter(each -> each.status(on) == ApplicationStatus.PENDING)
                .forEach(each -> accession(each.organisation(), each.membershipClass())
                        .ifPresent(
                                event -> comings.putIfAbsent(event, Sentence.of("near.applied", each.organisation()))));
        return comings;
    }

    private Optional<ConsortiumEvent> coming(BodyId body, Proposal proposal) {
        Period period = new Period(on, null);
        return switch (proposal) {
            case Proposal.Elect(var seat, var organisation, var holder) ->
                Seats.find(state, seat, on).map(_ -> new SeatTaken(seat, organisation, holder, period, null));
            case Proposal.Install(var office, var seat, var _) ->
                Seats.find(state, seat, on)
                        .filter(each -> !each.isVacant())
                        .map(_ -> new OfficeTaken(body, office, seat, period, null));
            case Proposal.Admit(var organisation, var membershipClass) -> accession(organisation, membershipClass);
            case Proposal.Opinion _,
                    Proposal.AmendCharter _,
                    Proposal.Suspend _,
                    Proposal.Expel _,
                    Proposal.Remove _,
                    Proposal.EnactScheme _,
                    Proposal.PerformAct _,
                    Proposal.WindUp _,
                    Proposal.Dissolve _ -> Optional.empty();
        };
    }

    /** Of an organisation that is no member yet. */
    private Optional<ConsortiumEvent> accession(OrganisationId organisation, ClassId membershipClass) {
        boolean belongs = Members.of(state)
                .find(organisation)
                .flatMap(each -> each.on(on))
                .isPresent();
        return belongs || Charter.of(state).find(membershipClass).isEmpty()
                ? Optional.empty()
                : Optional.of(new MemberAcceded(
                        organisation, membershipClass, Charter.of(state).version(), on));
    }
}
