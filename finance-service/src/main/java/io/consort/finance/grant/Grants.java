package io.consort.finance.grant;

import io.consort.finance.FinanceState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Division;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/** The grants of a consortium, by number. */
public record Grants(PSortedMap<GrantId, Grant> all) {

    /** No grants yet. */
    public static final Grants EMPTY = new Grants(TreePMap.empty());

    /** As a state has them. */
    public static Grants of(FinanceState state) {
        return state.get(Grants.class);
    }

    /** The grant of that number, if there is one. */
    public Optional<Grant> find(GrantId id) {
        return Optional.ofNullable(all.get(id));
    }

    /**
     * As {@link #find}.
     *
     * @throws DomainException NOT_FOUND when there is none
     */
    public Grant require(GrantId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("grant", id));
    }

    GrantId next() {
        return GrantId.of(all.size() + 1);
    }

    /** With one more grant. */
    public Grants with(MatchingGrant terms, Instant recorded) {
        return new Grants(all.plus(terms.id(), Grant.of(terms, recorded)));
    }

    /** Once another has the place of a funder. */
    public Grants succeeded(OrganisationId from, OrganisationId to) {
        PSortedMap<GrantId, Grant> next = all;
        for (Grant each : all.values()) {
            if (each.terms().funder().equals(from)) {
                next = next.plus(each.terms().id(), each.funded(to));
            }
        }
        return new Grants(next);
    }

    /** Once the receiver of a demerger gives those that its plan names. */
    public Grants divided(Division division) {
        PSortedMap<GrantId, Grant> next = all;
        for (String each : division.passed(Allotment.Kind.GRANT).toList()) {
            Grant grant = require(new GrantId(each));
            next = next.plus(grant.terms().id(), grant.funded(division.to()));
        }
        return new Grants(next);
    }

    /** With one more match. */
    public Grants with(Match match) {
        return new Grants(all.plus(match.grant(), require(match.grant()).with(match)));
    }

    /** With what a grant has given too much. */
    public Grants with(OverMatch over) {
        return new Grants(all.plus(over.grant(), require(over.grant()).with(over)));
    }

    /** With a match taken back. */
    public Grants with(MatchReversal reversal, Instant recorded) {
        return new Grants(all.plus(reversal.grant(), require(reversal.grant()).with(reversal, recorded)));
    }
}
