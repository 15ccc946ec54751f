package io.consort.finance.grant;

import io.consort.finance.journal.Total;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import org.joda.money.CurrencyUnit;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * A grant and what it has given.
 *
 * @param terms what was undertaken
 * @param matches in the order they were recorded; the number of each is its place, from 1
 * @param matched the sum for each year, less what is owed to the funder
 * @param overMatched what turned out to be too much, in the order it was recorded
 * @param reversals the matches that were taken back
 * @param recorded when the undertaking was entered
 */
public record Grant(
        MatchingGrant terms,
        PVector<Match> matches,
        PSortedMap<Integer, Total> matched,
        PVector<OverMatch> overMatched,
        PMap<MatchId, MatchReversal.Recorded> reversals,
        Instant recorded) {

    static Grant of(MatchingGrant terms, Instant recorded) {
        return new Grant(
                terms, TreePVector.empty(), TreePMap.empty(), TreePVector.empty(), HashTreePMap.empty(), recorded);
    }

    /** The same, given by another. */
    Grant funded(OrganisationId by) {
        MatchingGrant next =
                new MatchingGrant(terms.id(), by, terms.rule(), terms.bank(), terms.income(), terms.awarded());
        return new Grant(next, matches, matched, overMatched, reversals, recorded);
    }

    /** The currency it is given in. */
    public CurrencyUnit currency() {
        return terms.rule().ceilingPerYear().getCurrencyUnit();
    }

    /** What it has given for the dues of a year. */
    public Total matched(int year) {
        return matched.getOrDefault(year, Total.zero(currency()));
    }

    /** What it gives yet for the dues of a year, once so much is received; below zero where it has given more than it would. */
    public Total due(int year, Total dues) {
        return terms.rule().limit(dues).minus(matched(year));
    }

    /** What it has given for a year beyond what it would give for so much. */
    public Total excess(int year, Total dues) {
        Total nothing = Total.zero(currency());
        return nothing.minus(due(year, dues).min(nothing));
    }

    /**
     * The match of that number.
     *
     * @throws DomainException NOT_FOUND
     */
    public Match require(MatchId id) {
        return matches.stream()
                .filter(match -> match.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("match", id));
    }

    MatchId next() {
        return MatchId.of(matches.size() + 1);
    }

    Grant with(Match match) {
        return new Grant(
                terms,
                matches.plus(match),
                plus(match.year(), Total.of(match.amount())),
                overMatched,
                reversals,
                recorded);
    }

    Grant with(OverMatch over) {
        Total less = Total.zero(currency()).minus(Total.of(over.amount()));
        return new Grant(terms, matches, plus(over.year(), less), overMatched.plus(over), reversals, recorded);
    }

    /** What was owed to the funder of it had left the sum of the year before. */
    Grant with(MatchReversal reversal, Instant at) {
        Match match = require(reversal.match());
        Total less = Total.of(reversal.owed()).minus(Total.of(match.amount()));
        return new Grant(
                terms,
                matches,
                plus(match.year(), less),
                overMatched,
                reversals.plus(match.id(), new MatchReversal.Recorded(reversal, at)),
                recorded);
    }

    private PSortedMap<Integer, Total> plus(int year, Total more) {
        return matched.plus(year, matched(year).plus(more));
    }
}
