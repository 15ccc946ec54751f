package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.ContributionRule;
import io.consort.consortium.contribution.Contributions;
import io.consort.consortium.count.Electorate;
import io.consort.consortium.count.Entitled;
import io.consort.consortium.decision.VotingEvent.GroundsListed.SeatGround;
import io.consort.consortium.dues.Assessment;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.ContributionKind;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Weighing;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.joda.money.Money;

/** Who may vote on a day, and what each seat weighs before any cap. */
final class Weights {

    private final ConsortiumState state;
    private final Weighing weighing;
    private final LocalDate on;
    private final Affiliations affiliations;
    private final Map<OrganisationId, WeightGround> grounds = new HashMap<>();

    Weights(ConsortiumState state, Weighing weighing, LocalDate on, Affiliations affiliations) {
        this.state = state;
        this.weighing = weighing;
        this.on = on;
        this.affiliations = affiliations;
    }

    /** Those of a body's seats that vote, with their weights. */
    List<Entitled> of(List<Seating> seats) {
        List<Seating> voting = seats.stream().filter(Seating::mayVote).toList();
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
                grounds.computeIfAbsent(organisation, each -> ground(each, seats))
                        .weight());
    }

    /** Why those electors weigh what they do; nothing where each seat weighs one, which the rule says already. */
    List<SeatGround> grounds(Electorate electorate) {
        return weighing instanceof Weighing.Equal
                ? List.of()
                : electorate.bySeat().values().stream()
                        .map(each ->
                                new SeatGround(each.seat(), Objects.requireNonNull(grounds.get(each.organisation()))))
                        .toList();
    }

    private static OrganisationId organisation(Seating seat) {
        return Objects.requireNonNull(seat.organisation());
    }

    private Optional<ClassId> membershipClass(OrganisationId organisation) {
        return Members.of(state).find(organisation).flatMap(each -> each.on(on)).map(Membership::membershipClass);
    }

    /** Why one of an organisation's seats weighs what it does, where it has so many. */
    private WeightGround ground(OrganisationId organisation, int seats) {
        return switch (weighing) {
            case Weighing.Equal() -> new WeightGround.Equal();
            case Weighing.ByClass(var weights) -> {
                Optional<ClassId> own = membershipClass(organisation);
                yield new WeightGround.OfClass(
                        own.orElse(null),
                        own.flatMap(of -> weights.stream()
                                        .filter(weight ->
                                                weight.membershipClass().equals(of))
                                        .findFirst())
                                .map(Weighing.ClassWeight::weight)
                                .orElse(Fraction.ZERO),
                        seats);
            }
            case Weighing.ByContribution() -> contribution(organisation, seats);
        };
    }

    /** The dues of the last year before this one for which the organisation's were assessed, with what the charter has count. */
    private WeightGround contribution(OrganisationId organisation, int seats) {
        Charter charter = Charter.of(state);
        Dues assessed = Dues.of(state);
        Contributions contributions = Contributions.of(state);
        List<ContributionKind> counted =
                charter.contributions().map(ContributionRule::counted).orElse(List.of());
        Money zero = Money.zero(charter.currency());
        NavigableSet<Integer> years = new TreeSet<>(assessed.years().keySet());
        years.addAll(contributions.years(organisation, counted));
        for (int year : years.headSet(on.getYear(), false).descendingSet()) {
            Optional<Money> dues =
                    assessed.year(year).flatMap(each -> each.find(organisation)).map(Assessment::amount);
            Money contributed = contributions.sum(organisation, year, counted, zero);
            if (contributed.isPositive()) {
                return new WeightGround.OfContributions(year, dues.orElse(zero), contributed, seats);
            }
            if (dues.isPresent()) {
                return new WeightGround.OfDues(year, dues.get(), seats);
            }
        }
        return new WeightGround.NoDues();
    }
}
