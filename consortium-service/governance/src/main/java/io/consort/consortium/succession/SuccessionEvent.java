package io.consort.consortium.succession;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.Members;
import io.consort.consortium.organisation.Succession;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import io.consort.kernel.succession.Division;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What a consortium is told of organisations that are no more, and what comes of it; and of those of which a part went to another. */
public sealed interface SuccessionEvent extends ConsortiumEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        ConsortiumState next = state.with(Successors.of(state).apply(this, header));
        return switch (this) {
            case MembershipPassed(var from, var to, var on) ->
                next.with(Members.of(state).passed(from, to, on, header.time()));
            case PartPassed(var division, var on)
            when division.passed(Allotment.Kind.MEMBERSHIP).findAny().isPresent() ->
                next.with(Members.of(state).passed(division.from(), division.to(), on, header.time()));
            case PartPassed _, DemergerNoted _, DemergerTold _, MembershipSucceeded _, SuccessionTold _ -> next;
        };
    }

    @Override
    default Audience audience(ConsortiumState state) {
        return Audience.EVERYONE.or(own -> parties(state).anyMatch(own::equals));
    }

    private Stream<OrganisationId> parties(ConsortiumState state) {
        return switch (this) {
            case MembershipSucceeded(var organisation, var succession) ->
                Stream.concat(Stream.of(organisation), succession.successors().stream());
            case MembershipPassed passed -> Stream.of(passed.organisation(), passed.to());
            case SuccessionTold told -> Stream.of(told.organisation());
            case DemergerNoted(Demerger demerger) -> Stream.of(demerger.from(), demerger.to());
            case PartPassed(Division division, var _) -> Stream.of(division.from(), division.to());
            case DemergerTold told ->
                Successors.of(state).demergers().find(told.demerger()).stream()
                        .map(Demergers.Noted::demerger)
                        .flatMap(each -> Stream.of(each.from(), each.to()));
        };
    }

    /**
     * An organisation with a standing in this consortium is no more. The note itself changes nothing: what it brings about
     * in this consortium follows it in its block; before there was that, the consortium acted on it by hand.
     */
    record MembershipSucceeded(OrganisationId organisation, Succession succession) implements SuccessionEvent {

        @Override
        public String subject() {
            return "successions/" + organisation;
        }
    }

    /**
     * Who takes the place of an organisation that is no more has it in this consortium too, by law and without anybody's consent: the
     * organisation's membership is its own from that day on, unless it has one, which then stands for both. Seats, offices, proxies and
     * engagements have entries of their own after this one in its block; the other services are told.
     *
     * @param organisation that is no more
     * @param to who has its place
     * @param on the first day: on which the consortium knows it
     */
    record MembershipPassed(OrganisationId organisation, OrganisationId to, LocalDate on) implements SuccessionEvent {

        @Override
        public String subject() {
            return "successions/" + organisation;
        }
    }

    /**
     * Another service has carried a succession out.
     *
     * @param service which
     */
    record SuccessionTold(OrganisationId organisation, String service) implements SuccessionEvent {

        @Override
        public String subject() {
            return "successions/" + organisation;
        }
    }

    /**
     * The register says that a part of what an organisation has in this consortium passed to another. What that does to memberships, seats and
     * engagements follows in its block; the other services of which something is named are told.
     */
    record DemergerNoted(Demerger demerger) implements SuccessionEvent {

        @Override
        public String subject() {
            return "demergers/" + demerger.id();
        }
    }

    /**
     * What a demerger's plan names of this ledger passed: a membership by this entry, seats and engagements by entries of their own after it in its
     * block.
     *
     * @param on the first day of that here: on which the consortium knows it
     */
    record PartPassed(Division division, LocalDate on) implements SuccessionEvent {

        @Override
        public String subject() {
            return "demergers/" + division.demerger();
        }
    }

    /**
     * Another service has carried a demerger out.
     *
     * @param service which
     */
    record DemergerTold(DemergerId demerger, String service) implements SuccessionEvent {

        @Override
        public String subject() {
            return "demergers/" + demerger;
        }
    }
}
