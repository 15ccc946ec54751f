package io.consort.consortium.contradiction;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Count;
import io.consort.consortium.count.Electorate;
import io.consort.consortium.count.Entitled;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Poll;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.Weighing;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A body with plausible members: five of each class by right; whoever is elected or appointed is of the class that weighs most. */
public final class Plausible {

    private static final int MEMBERS_OF_A_CLASS = 5;

    private Plausible() {}

    /** What comes of it when all who may vote are there and vote the same. */
    public static Outcome all(Charter charter, BodyRule body, DecisionRule rule, boolean yes) {
        List<Entitled> seats = seats(charter, body, rule.weighing());
        Map<SeatId, Choice> votes =
                seats.stream().collect(Collectors.toMap(Entitled::seat, _ -> yes ? Choice.YES : Choice.NO));
        return Count.of(rule, Electorate.of(seats, rule.cap()), new Poll(votes.keySet(), votes, List.of(), null))
                .outcome();
    }

    private static List<Entitled> seats(Charter charter, BodyRule body, Weighing weighing) {
        ClassId heaviest = charter.classes().stream()
                .max(Comparator.comparing(each -> weight(charter, weighing, each.id(), 0)))
                .map(MembershipClass::id)
                .orElseThrow();
        List<Entitled> seats = new ArrayList<>();
        for (SeatRule seat : body.seats()) {
            boolean right = seat.filling() instanceof Filling.ByRight;
            ClassId of = seat.filling() instanceof Filling.ByRight(ClassId own) ? own : heaviest;
            for (int i = 0; seat.votes() && i < (right ? MEMBERS_OF_A_CLASS : seat.count()); i++) {
                OrganisationId organisation = new OrganisationId(of + "-" + i);
                seats.add(new Entitled(
                        new SeatId(body.id() + "." + seat.id() + "." + i),
                        organisation,
                        organisation,
                        weight(charter, weighing, of, i)));
            }
        }
        return seats;
    }

    private static Fraction weight(Charter charter, Weighing weighing, ClassId of, int member) {
        return switch (weighing) {
            case Weighing.Equal() -> Fraction.ONE;
            case Weighing.ByContribution() ->
                charter.require(of).dues() instanceof DuesRule.Exempt ? Fraction.ZERO : Fraction.of(member + 1L, 1);
            case Weighing.ByClass(var weights) ->
                weights.stream()
                        .filter(each -> each.membershipClass().equals(of))
                        .map(Weighing.ClassWeight::weight)
                        .findFirst()
                        .orElse(Fraction.ZERO);
        };
    }
}
