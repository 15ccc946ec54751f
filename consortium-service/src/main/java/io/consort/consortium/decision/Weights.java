package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.count.Entitled;
import io.consort.consortium.dues.Assessment;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.Weighing;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Who may vote on a day, and what each seat weighs before any cap. */
final class Weights {

    private final ConsortiumState state;
    private final Weighing weighing;
    private final LocalDate on;
    private final Affiliations affiliations;
    private final Map<OrganisationId, Fraction> parts = new HashMap<>();

    Weights(ConsortiumState state, Weighing weighing, LocalDate on, Affiliations affiliations) {
        this.state = state;
        this.weighing = weighing;
        this.on = on;
        this.affiliations = affiliations;
    }

    /** Those of a body's seats that vote, with their weights. */
    List<Entitled> of(List<Seating> seats) {
        List<Seating> voting =
                seats.stream().filter(Seating::votes).filter(this::mayVote).toList();
        Map<OrganisationId, Integer> counts = new HashMap<>();
        voting.forEach(each -> counts.merge(organisation(each), 1, Integer::sum));
        return voting.stream()
                .map(each -> entitled(each.seat(), organisation(each), counts.getOrDefault(organisation(each), 1)))
                .toList();
    }

    private Entitled entitled(SeatId seat, OrganisationId organisation, int seats) {
        return new Entitled(
                seat,
                organisation,
                affiliations.headOf(organisation, on),
                parts.computeIfAbsent(organisation, each -> weight(each, seats)));
    }

    private static OrganisationId organisation(Seating seat) {
        return Objects.requireNonNull(seat.organisation());
    }

    /**
     * A vacant seat does not vote, nor does one of a member that has lost its vote, nor one that a member has by right whose class
     * has none.
     */
    private boolean mayVote(Seating seat) {
        return !seat.isVacant()
                && state.voteBar(organisation(seat), on)
                        .map(bar -> switch (bar) {
                            case SUSPENDED, NOT_RENEWED, IN_DEFAULT -> false;
                            case NOT_A_MEMBER, CLASS_WITHOUT_VOTE -> !isByRight(seat);
                        })
                        .orElse(true);
    }

    private boolean isByRight(Seating seat) {
        return state.charter()
                .body(seat.body())
                .flatMap(body -> body.find(seat.rule()))
                .map(SeatRule::filling)
                .filter(Filling.ByRight.class::isInstance)
                .isPresent();
    }

    private Optional<ClassId> membershipClass(OrganisationId organisation) {
        return state.members().find(organisation).flatMap(each -> each.on(on)).map(Membership::membershipClass);
    }

    /** What one of an organisation's seats weighs, where it has so many. */
    private Fraction weight(OrganisationId organisation, int seats) {
        Fraction each = Fraction.of(1, seats);
        return switch (weighing) {
            case Weighing.Equal() -> Fraction.ONE;
            case Weighing.ByClass(var weights) ->
                membershipClass(organisation)
                        .flatMap(of -> weights.stream()
                                .filter(weight -> weight.membershipClass().equals(of))
                                .findFirst())
                        .map(Weighing.ClassWeight::weight)
                        .orElse(Fraction.ZERO)
                        .times(each);
            case Weighing.ByContribution() -> contribution(organisation).times(each);
        };
    }

    /** The dues of the last year before this one for which the organisation's were assessed. */
    private Fraction contribution(OrganisationId organisation) {
        NavigableSet<Integer> before = new TreeSet<>(state.dues().years().keySet()).headSet(on.getYear(), false);
        return before.descendingSet().stream()
                .flatMap(year -> state.dues().year(year).flatMap(dues -> dues.find(organisation)).stream())
                .findFirst()
                .map(Assessment::amount)
                .map(amount -> fraction(amount.getAmount()))
                .orElse(Fraction.ZERO);
    }

    private static Fraction fraction(BigDecimal amount) {
        return new Fraction(amount.unscaledValue(), BigInteger.TEN.pow(amount.scale()));
    }
}
