package io.consort.finance.grant;

import io.consort.finance.journal.Total;
import org.joda.money.CurrencyUnit;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * A grant and what it has given.
 *
 * @param terms what was undertaken
 * @param matches in the order they were recorded; the number of each is its place, from 1
 * @param matched the sum for each year
 */
public record Grant(MatchingGrant terms, PVector<Match> matches, PSortedMap<Integer, Total> matched) {

    static Grant of(MatchingGrant terms) {
        return new Grant(terms, TreePVector.empty(), TreePMap.empty());
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

    MatchId next() {
        return MatchId.of(matches.size() + 1);
    }

    Grant with(Match match) {
        return new Grant(
                terms,
                matches.plus(match),
                matched.plus(match.year(), matched(match.year()).plus(match.amount())));
    }
}
