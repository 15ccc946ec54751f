package io.consort.consortium;

import io.consort.consortium.admission.AdmissionEvent;
import io.consort.consortium.body.BodyEvent;
import io.consort.consortium.body.SeatsConcerned;
import io.consort.consortium.charter.CharterEvent;
import io.consort.consortium.charter.CharterEvent.CharterConsented;
import io.consort.consortium.contribution.Contribution;
import io.consort.consortium.contribution.ContributionEvent;
import io.consort.consortium.contribution.ContributionEvent.ContributionOffered;
import io.consort.consortium.decision.DecisionEvent;
import io.consort.consortium.decision.DecisionsConcerned;
import io.consort.consortium.dues.DuesEvent;
import io.consort.consortium.dues.DuesEvent.AuditorAppointed;
import io.consort.consortium.dues.DuesEvent.BasisConfirmed;
import io.consort.consortium.dues.DuesEvent.BasisEstimated;
import io.consort.consortium.dues.DuesEvent.BasisReported;
import io.consort.consortium.dues.DuesEvent.DuesAssessed;
import io.consort.consortium.dues.InvoiceEvent;
import io.consort.consortium.exit.ExitEvent;
import io.consort.consortium.founding.FoundingEvent;
import io.consort.consortium.foureyes.ActOfTwo;
import io.consort.consortium.life.LifeEvent;
import io.consort.consortium.meeting.DemandEvent;
import io.consort.consortium.meeting.MeetingEvent;
import io.consort.consortium.meeting.MeetingEvent.GuestAdmitted;
import io.consort.consortium.meeting.MeetingEvent.SeatArrived;
import io.consort.consortium.membership.MembershipEvent;
import io.consort.consortium.minutes.MinutesEvent;
import io.consort.consortium.organisation.OrganisationEvent;
import io.consort.consortium.separation.SeparationEvent;
import io.consort.consortium.separation.SeparationEvent.AffiliationNoted;
import io.consort.consortium.separation.SeparationEvent.EngagementEnded;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.consortium.succession.SuccessionEvent;
import io.consort.consortium.succession.SuccessionEvent.DemergerNoted;
import io.consort.consortium.succession.SuccessionEvent.DemergerTold;
import io.consort.consortium.succession.SuccessionEvent.MembershipPassed;
import io.consort.consortium.succession.SuccessionEvent.MembershipSucceeded;
import io.consort.consortium.succession.SuccessionEvent.PartPassed;
import io.consort.consortium.succession.SuccessionEvent.SuccessionTold;
import io.consort.consortium.witness.WitnessEvent;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.Division;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which organisations each entry concerns by name, so that they are shown it also when they have left. */
final class ConcernedByName {

    private ConcernedByName() {}

    static Set<OrganisationId> of(ConsortiumState state, ConsortiumEvent event) {
        return switch (event) {
            case OrganisationEvent registered -> Set.of(registered.organisation());
            case MembershipEvent membership -> Set.of(membership.organisation());
            case AdmissionEvent admission -> Set.of(admission.organisation());
            case CharterEvent charter ->
                charter instanceof CharterConsented consented ? Set.of(consented.organisation()) : Set.of();
            case BodyEvent seated -> SeatsConcerned.of(state.bodies(), seated);
            case MeetingEvent met -> of(met);
            case DecisionEvent decided -> DecisionsConcerned.of(state, decided);
            case DuesEvent owed -> of(owed);
            case ContributionEvent given -> of(state, given);
            case SeparationEvent tie -> of(state, tie);
            case SuccessionEvent succession -> of(state, succession);
            case ExitEvent exit ->
                Set.of(state.exits().require(exit.exit()).leaving().member());
            case WitnessEvent witness -> of(state, witness);
            case FoundingEvent _, DemandEvent _, MinutesEvent _, LifeEvent _, ActOfTwo _ -> Set.of();
        };
    }

    private static Set<OrganisationId> of(MeetingEvent event) {
        return event instanceof SeatArrived arrived
                ? Set.of(arrived.organisation())
                : event instanceof GuestAdmitted guest ? Set.of(guest.organisation()) : Set.of();
    }

    private static Set<OrganisationId> of(DuesEvent event) {
        return switch (event) {
            case BasisReported reported -> Set.of(reported.organisation());
            case BasisConfirmed confirmed -> Set.of(confirmed.organisation());
            case BasisEstimated estimated -> Set.of(estimated.organisation());
            case DuesAssessed assessed -> Set.of(assessed.organisation());
            case AuditorAppointed appointed -> Set.of(appointed.auditor());
            case InvoiceEvent invoiced -> Set.of(invoiced.organisation());
        };
    }

    private static Set<OrganisationId> of(ConsortiumState state, ContributionEvent event) {
        Contribution given = event instanceof ContributionOffered offered
                ? offered.contribution()
                : state.contributions().require(event.id()).contribution();
        return Stream.of(given.organisation(), given.receiver()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<OrganisationId> of(ConsortiumState state, SeparationEvent event) {
        return switch (event) {
            case EngagementRecorded recorded -> maybe(recorded.engagement().organisation());
            case EngagementEnded ended ->
                state.interests()
                        .find(ended.engagement())
                        .map(each -> maybe(each.organisation()))
                        .orElse(Set.of());
            case AffiliationNoted noted ->
                Stream.of(noted.organisation(), noted.head()).collect(Collectors.toUnmodifiableSet());
        };
    }

    private static Set<OrganisationId> of(ConsortiumState state, SuccessionEvent event) {
        return switch (event) {
            case MembershipSucceeded succeeded ->
                Stream.concat(Stream.of(succeeded.organisation()), succeeded.succession().successors().stream())
                        .collect(Collectors.toUnmodifiableSet());
            case MembershipPassed passed ->
                Stream.of(passed.organisation(), passed.to()).collect(Collectors.toUnmodifiableSet());
            case SuccessionTold told -> Set.of(told.organisation());
            case DemergerNoted(Demerger demerger) -> Set.of(demerger.from(), demerger.to());
            case PartPassed(Division division, var _) -> Set.of(division.from(), division.to());
            case DemergerTold told ->
                state.successors()
                        .demergers()
                        .find(told.demerger())
                        .map(each ->
                                Set.of(each.demerger().from(), each.demerger().to()))
                        .orElse(Set.of());
        };
    }

    private static Set<OrganisationId> of(ConsortiumState state, WitnessEvent event) {
        return state.witnesses()
                .witness(event.id())
                .map(each -> Set.of(each.organisation()))
                .orElse(Set.of());
    }

    private static Set<OrganisationId> maybe(@Nullable OrganisationId organisation) {
        return organisation == null ? Set.of() : Set.of(organisation);
    }
}
