package io.consort.consortium.succession;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seatholding;
import io.consort.consortium.membership.Members;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.succession.SuccessionEvent.PartPassed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.Division;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a demerger in part does in a consortium: what its plan names is the receiver's from the day on which the consortium knows it. The
 * membership stays unless it is named, and seats by right go where it does; a seat that the charter has an organisation fill stays with whom
 * the charter names.
 */
final class PartPassages {

    private final ConsortiumState state;
    private final Demerger demerger;
    private final LocalDate on;

    private PartPassages(ConsortiumState state, Demerger demerger, LocalDate on) {
        this.state = state;
        this.demerger = demerger;
        this.on = on;
    }

    static List<ConsortiumEvent> of(ConsortiumState state, Demerger demerger, LocalDate on) {
        if (!demerger.concerns("consortium")) {
            return List.of();
        }
        PartPassages passages = new PartPassages(state, demerger, on);
        Division division = demerger.at("consortium", Successors.of(state).now(demerger.to()), on, passages::against);
        List<ConsortiumEvent> events = new ArrayList<>();
        events.add(new PartPassed(division, on));
        events.addAll(passages.seats(division));
        Set<String> engagements = division.passed(Allotment.Kind.ENGAGEMENT).collect(Collectors.toSet());
        events.addAll(Passages.engagements(
                state,
                demerger.from(),
                division.to(),
                on,
                each -> engagements.contains(each.id().value())));
        return events;
    }

    private List<? extends ConsortiumEvent> seats(Division division) {
        boolean membership =
                division.passed(Allotment.Kind.MEMBERSHIP).findAny().isPresent();
        Set<SeatId> named =
                division.passed(Allotment.Kind.SEAT).map(SeatId::new).collect(Collectors.toSet());
        return membership || !named.isEmpty()
                ? Seatholding.passing(state, demerger.from(), division.to(), on, named, membership)
                : List.of();
    }

    private Optional<String> against(Allotment each) {
        return switch (each.kind()) {
            case MEMBERSHIP -> againstMembership(each.id());
            case SEAT -> Seatholding.againstPassing(state, new SeatId(each.id()), demerger.from(), on);
            case ENGAGEMENT -> {
                Optional<Engagement> engagement = Interests.of(state).find(new EngagementId(each.id()));
                boolean over = engagement
                        .filter(found -> found.until() != null && !found.until().isAfter(on))
                        .isPresent();
                yield over
                        ? Optional.of("It is over.")
                        : demerger.unlessOf(engagement.flatMap(found -> Optional.ofNullable(found.organisation())));
            }
            case ASSET, RIGHT, PLEDGE, ACCOUNT, INVOICE, GRANT, AGREEMENT, RESEARCHER -> Optional.empty();
        };
    }

    private Optional<String> againstMembership(String of) {
        OrganisationId from = demerger.from();
        if (!from.value().equals(of)) {
            return Optional.of("It would be the membership of " + from + ".");
        }
        return Members.of(state).find(from).flatMap(each -> each.on(on)).isPresent()
                ? Optional.empty()
                : Optional.of(from + " is no member on " + on + ".");
    }
}
