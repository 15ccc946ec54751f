package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.VotingEvent.VoteDelegated;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * A seat has another vote for it in one voting, with the whole of its weight or a part. Refused with {@code voting-over},
 * {@code not-an-elector}, {@code stands-aside}, {@code proxies-not-allowed}, {@code proxy-in-part-not-allowed}, {@code proxies-taken}, {@code proxy-passed-on},
 * {@code proxy-given}, {@code proxy-exceeds-weight}, {@code vote-lost},
 * {@code separation-of-duties}, {@code voted-already} and, in a secret vote, {@code proxy-in-part-secret} and
 * {@code paper-taken}; forbidden with {@code not-on-the-seat}.
 */
public record DelegateVote(VotingId voting, Proxy proxy) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        Voting found = Votings.of(state).require(voting);
        return Acts.requireVoter(state, found, proxy.from(), context).authority();
    }

    @Override
    public List<VotingEvent> decide(ConsortiumState state, Context context) {
        Voting found = Votings.of(state).require(voting);
        found.requireOpen(context.now());
        found.requireElector(proxy.from());
        found.requireElector(proxy.to());
        LostVote.refuse(state, found, proxy.to(), context.today());
        requireAllowed(found);
        requireLeft(found.cast());
        found.papers().requireLeft(proxy.from());
        return LateQuorum.after(state, found, context, new VoteDelegated(voting, proxy));
    }

    private void requireAllowed(Voting found) {
        ProxyRule rule = found.terms().proxies();
        if (rule.most() == 0) {
            throw DomainException.refused("proxies-not-allowed", "In this body nobody votes for another.");
        }
        if (!rule.inPart() && !proxy.part().equals(Fraction.ONE)) {
            throw DomainException.refused(
                    "proxy-in-part-not-allowed", "In this body a seat gives away all of its weight or none.");
        }
        if (found.keepsSecret() && !proxy.part().equals(Fraction.ONE)) {
            throw DomainException.refused(
                    "proxy-in-part-secret",
                    "A paper of a secret vote is not divided: seat " + proxy.from() + " gives all of its weight away.");
        }
        if (found.cast().heldBy(proxy.to()) >= rule.most()) {
            throw DomainException.refused(
                    "proxies-taken",
                    "Seat " + proxy.to() + " votes for " + rule.most() + " others already, and may for no more.");
        }
    }

    private void requireLeft(Cast cast) {
        if (cast.givenBy(proxy.from()).stream().anyMatch(each -> each.to().equals(proxy.to()))) {
            throw DomainException.conflict(
                    "proxy-given",
                    "Seat " + proxy.to() + " votes for " + proxy.from() + " already; take that back first.");
        }
        if (cast.heldBy(proxy.from()) > 0 || !cast.givenBy(proxy.to()).isEmpty()) {
            throw DomainException.refused(
                    "proxy-passed-on",
                    "A proxy is not passed on: seat " + proxy.from() + " votes for another, or seat " + proxy.to()
                            + " has given its own vote away.");
        }
        Fraction given = cast.partGivenBy(proxy.from());
        if (given.plus(proxy.part()).compareTo(Fraction.ONE) > 0) {
            throw DomainException.refused(
                    "proxy-exceeds-weight", "Seat " + proxy.from() + " has given away " + given + " of its weight.");
        }
        if (given.plus(proxy.part()).equals(Fraction.ONE) && cast.votes().containsKey(proxy.from())) {
            throw DomainException.conflict(
                    "voted-already",
                    "Seat " + proxy.from() + " has voted itself; it keeps some of its weight for that.");
        }
    }
}
