package io.consort.consortium.contribution;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.contribution.ContributionEvent.ContributionAccepted;
import io.consort.consortium.contribution.ContributionEvent.ContributionDeclined;
import io.consort.consortium.contribution.ContributionEvent.ContributionOffered;
import io.consort.consortium.rule.ContributionKind;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What the members of a consortium have contributed besides their dues.
 *
 * @param all by number, from 1
 * @param byMember which of them each member has offered
 */
public record Contributions(PVector<RecordedContribution> all, PMap<OrganisationId, PVector<ContributionId>> byMember) {

    /** None yet. */
    public static final Contributions EMPTY = new Contributions(TreePVector.empty(), HashTreePMap.empty());

    /** As a state has them. */
    public static Contributions of(ConsortiumState state) {
        return state.get(Contributions.class);
    }

    /** The contribution of that number. */
    public Optional<RecordedContribution> find(ContributionId id) {
        int place = id.number() - 1;
        return place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    /**
     * The contribution of that number.
     *
     * @throws DomainException NOT_FOUND
     */
    public RecordedContribution require(ContributionId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("contribution", id));
    }

    /** Those of a member that are accepted, of some kinds. */
    public Stream<Contribution> accepted(OrganisationId organisation, Collection<ContributionKind> kinds) {
        return byMember.getOrDefault(organisation, TreePVector.empty()).stream()
                .map(this::require)
                .filter(each -> each.status() == ContributionStatus.ACCEPTED)
                .map(RecordedContribution::contribution)
                .filter(each -> kinds.contains(each.given().kind()));
    }

    /** The years in which a member has contributed something of some kinds that was accepted. */
    public Set<Integer> years(OrganisationId organisation, Collection<ContributionKind> kinds) {
        return new TreeSet<>(
                accepted(organisation, kinds).map(each -> each.on().getYear()).toList());
    }

    /** What it comes to in a year. */
    public Money sum(OrganisationId organisation, int year, Collection<ContributionKind> kinds, Money zero) {
        return accepted(organisation, kinds)
                .filter(each -> each.on().getYear() == year)
                .map(Contribution::value)
                .filter(zero::isSameCurrency)
                .reduce(zero, Money::plus);
    }

    ContributionId next() {
        return ContributionId.of(all.size() + 1);
    }

    /** The contributions after an event. */
    public Contributions apply(ContributionEvent event, Instant at) {
        return switch (event) {
            case ContributionOffered(Contribution offered) -> {
                OrganisationId by = offered.organisation();
                yield new Contributions(
                        all.plus(new RecordedContribution(offered, at, ContributionStatus.OFFERED, null)),
                        byMember.plus(
                                by,
                                byMember.getOrDefault(by, TreePVector.empty()).plus(offered.id())));
            }
            case ContributionAccepted(ContributionId id) -> with(id, ContributionStatus.ACCEPTED, null);
            case ContributionDeclined(ContributionId id, String reason) ->
                with(id, ContributionStatus.DECLINED, reason);
        };
    }

    private Contributions with(ContributionId id, ContributionStatus status, @Nullable String reason) {
        RecordedContribution before = require(id);
        return new Contributions(
                all.with(
                        id.number() - 1,
                        new RecordedContribution(before.contribution(), before.recordedAt(), status, reason)),
                byMember);
    }
}
