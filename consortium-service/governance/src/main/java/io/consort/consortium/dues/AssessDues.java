package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.charter.VotesByRight;
import io.consort.consortium.dues.DuesEvent.DuesAssessed;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.membership.Participation;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.joda.money.Money;

/**
 * Assesses the dues of a year: one amount for each organisation that is a member on any day of it, by the rule of its class
 * in the charter of its last day in that year, or in the one in force while that day is to come: nobody owes by a version that
 * was made after it had left. Classes without dues are left out. Members that joined since can be assessed later. Refused with
 * {@code basis-missing}, naming who has not reported, {@code nothing-to-assess}, and {@code year-too-far} beyond the next year.
 *
 * @param year the calendar year that the dues are for
 */
public record AssessDues(
        @Meaning(value = "The calendar year that the dues are for", example = "1988")
        int year) implements Command<ConsortiumState, ConsortiumEvent> {

    public AssessDues {
        Years.require(year);
    }

    @Override
    public List<DuesEvent> decide(ConsortiumState state, Context context) {
        requireNear(context.today());
        List<DuesEvent> assessed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Participation member : Members.of(state).in(year).values()) {
            OrganisationId organisation = member.organisation();
            switch (outcome(state, member, context.today())) {
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

    /** Whose basis it is that has not been reported, and of which year. */
    Map<OrganisationId, Integer> unreported(ConsortiumState state, LocalDate today) {
        Map<OrganisationId, Integer> missing = new LinkedHashMap<>();
        for (Participation member : Members.of(state).in(year).values()) {
            if (outcome(state, member, today) instanceof Outcome.NotReported(int basisYear)) {
                missing.put(member.organisation(), basisYear);
            }
        }
        return missing;
    }

    /** Who is asked to pay for years that lie far off would be in default, and without a vote, for nothing. */
    private void requireNear(LocalDate today) {
        if (year > today.getYear() + 1) {
            throw DomainException.refused(
                    "year-too-far",
                    "Today is " + today + "; dues of " + year + " are not assessed before the year before.");
        }
    }

    private Outcome outcome(ConsortiumState state, Participation member, LocalDate today) {
        OrganisationId organisation = member.organisation();
        Optional<Membership> membership = member.in(year);
        if (membership.isEmpty()
                || Dues.of(state)
                        .year(year)
                        .flatMap(done -> done.find(organisation))
                        .isPresent()) {
            return new Outcome.NothingDue();
        }
        Charter charter = charter(state, membership.get(), today);
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
                yield Dues.of(state)
                        .basis(organisation, basisYear)
                        .map(ReportedBasis::amount)
                        .<Outcome>map(basis -> new Outcome.Due(
                                new Assessment(of.id(), charter.version(), basisYear, basis, rule.due(basis))))
                        .orElseGet(() -> new Outcome.NotReported(basisYear));
            }
        };
    }

    /** The charter of a member's last day in the year, or of today while that is to come. */
    private Charter charter(ConsortiumState state, Membership membership, LocalDate today) {
        LocalDate last = membership
                .until()
                .map(end -> end.minusDays(1))
                .filter(day -> day.getYear() == year)
                .orElse(LocalDate.of(year, 12, 31));
        return Charters.of(state).then(last.isAfter(today) ? today : last, null);
    }

    /** The class of each member on any day of the year, in the order of their ids. */
    private SequencedMap<String, ClassId> classes(ConsortiumState state) {
        SequencedMap<String, ClassId> classes = new LinkedHashMap<>();
        Members.of(state)
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
