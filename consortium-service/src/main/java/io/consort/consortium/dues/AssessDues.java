package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.charter.VotesByRight;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.membership.Participation;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.joda.money.Money;

/**
 * Assesses the dues of a year: one amount for each organisation that is a member on any day of it, by the rule of its class
 * in the charter in force; classes without dues are left out. Members that joined since can be assessed later. Refused with
 * {@code basis-missing}, naming who has not reported, and {@code nothing-to-assess}.
 *
 * @param year the calendar year that the dues are for
 */
public record AssessDues(int year) implements Command<ConsortiumState, ConsortiumEvent> {

    public AssessDues {
        Years.require(year);
    }

    @Override
    public List<DuesEvent> decide(ConsortiumState state, Context context) {
        List<DuesEvent> assessed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Participation member : state.members().in(year).values()) {
            OrganisationId organisation = member.organisation();
            switch (outcome(state, member)) {
                case Outcome.Due(Assessment assessment) ->
                    assessed.add(new DuesAssessed(organisation, year, assessment));
                case Outcome.NotReported(int basisYear) -> missing.add(organisation + " for " + basisYear);
                case Outcome.NothingDue() -> {}
            }
        }
        if (!missing.isEmpty()) {
            throw DomainException.refused(
                    "basis-missing", "A basis has not been reported by: " + String.join(", ", missing) + ".");
        }
        if (assessed.isEmpty()) {
            throw DomainException.conflict(
                    "nothing-to-assess", "No member owes dues for " + year + " that have not been assessed.");
        }
        return assessed;
    }

    private Outcome outcome(ConsortiumState state, Participation member) {
        OrganisationId organisation = member.organisation();
        Optional<Membership> membership = member.in(year);
        if (membership.isEmpty()
                || state.dues()
                        .year(year)
                        .flatMap(done -> done.find(organisation))
                        .isPresent()) {
            return new Outcome.NothingDue();
        }
        Charter charter = state.charter();
        MembershipClass of = charter.require(membership.get().membershipClass());
        return switch (of.dues()) {
            case DuesRule.Exempt() -> new Outcome.NothingDue();
            case DuesRule.Fixed(Money amount) ->
                new Outcome.Due(new Assessment(of.id(), charter.version(), null, null, amount));
            case DuesRule.ByVotes rule ->
                new Outcome.Due(new Assessment(
                        of.id(),
                        charter.version(),
                        null,
                        null,
                        VotesByRight.share(rule, charter, classes(state), organisation.value())));
            case DuesRule.OnBasis rule -> {
                int basisYear = rule.basis().yearFor(year);
                yield state.dues()
                        .basis(organisation, basisYear)
                        .map(ReportedBasis::amount)
                        .<Outcome>map(basis -> new Outcome.Due(
                                new Assessment(of.id(), charter.version(), basisYear, basis, rule.due(basis))))
                        .orElseGet(() -> new Outcome.NotReported(basisYear));
            }
        };
    }

    /** The class of each member on any day of the year, in the order of their ids. */
    private SequencedMap<String, ClassId> classes(ConsortiumState state) {
        SequencedMap<String, ClassId> classes = new LinkedHashMap<>();
        state.members()
                .in(year)
                .forEach((id, member) ->
                        member.in(year).ifPresent(membership -> classes.put(id, membership.membershipClass())));
        return classes;
    }

    private sealed interface Outcome {
        record Due(Assessment assessment) implements Outcome {}

        record NotReported(int basisYear) implements Outcome {}

        record NothingDue() implements Outcome {}
    }
}
