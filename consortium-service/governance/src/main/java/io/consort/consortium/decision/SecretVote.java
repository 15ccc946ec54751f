package io.consort.consortium.decision;

import io.consort.consortium.ballot.BallotKeys;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Electorate;
import io.consort.consortium.decision.VotingEvent.PapersPrepared;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a secret vote takes: enough electors of every weight. A ballot shows its weight, and where one seat alone has that, it shows
 * whose it is; where two have it, each knows the other's from the result.
 */
final class SecretVote {

    private SecretVote() {}

    /**
     * The keys of a secret vote.
     *
     * @throws DomainException REFUSED {@code secret-vote-identifies}
     */
    static PapersPrepared prepared(VotingId voting, Electorate electorate, @Nullable BallotKeys keys) {
        BallotKeys made = Objects.requireNonNull(keys, "A secret vote takes keys");
        Map<Fraction, Long> weights = electorate.bySeat().values().stream()
                .filter(each -> !each.standsAside())
                .collect(Collectors.groupingBy(
                        Elector::weight, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.counting()));
        weights.forEach(SecretVote::requireCompany);
        if (weights.isEmpty() || weights.size() > PapersPrepared.MOST) {
            throw DomainException.refused(
                    "secret-vote-identifies",
                    "A secret vote takes electors of 1 to " + PapersPrepared.MOST + " weights; here there are "
                            + weights.size() + ".");
        }
        List<WeightKey> all = new ArrayList<>();
        weights.keySet().forEach(weight -> all.add(new WeightKey(weight, made.paper(voting, all.size()))));
        return new PapersPrepared(voting, all, made.seal(voting).digest());
    }

    private static void requireCompany(Fraction weight, long electors) {
        if (electors < Secrecy.FEWEST) {
            throw DomainException.refused(
                    "secret-vote-identifies",
                    "Only " + electors + " of those who may vote " + (electors == 1 ? "weighs " : "weigh ") + weight
                            + ". A ballot shows its weight, so that it could be told whose it is; it takes "
                            + Secrecy.FEWEST + " of each weight.");
        }
    }
}
