package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.BallotKeys;
import io.consort.consortium.body.Charges;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Electorate;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.MotionEvent.VotingOpened;
import io.consort.consortium.decision.VotingEvent.ElectorsListed;
import io.consort.consortium.decision.VotingEvent.GroundsListed;
import io.consort.consortium.decision.VotingEvent.ProxiesListed;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.Sitting;
import io.consort.consortium.membership.Heard;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whoever presides has votes taken on a motion, or on an amendment to it. Everything the count rests on is fixed with it: the
 * electors and their weights, the rule, the version of the charter, and who is affiliated with whom. Refused with
 * {@code motion-not-debated}, {@code amendments-open}, {@code amendment-settled}, {@code procedure-not-allowed},
 * {@code not-heard}, {@code no-meeting}, {@code not-on-agenda}, {@code voting-too-short}, {@code voting-too-long}, {@code secret-vote-identifies}, {@code nobody-may-vote};
 * forbidden with {@code not-presiding}. Of standing proxies, those in part do not hold in a secret vote. An amendment cannot be vetoed, so that
 * silence does not adopt one: where the rule asks for no majority, more must say yes than no. A vote in a meeting takes one that
 * was convened, and whose agenda names the motion: else nobody would have had notice of it.
 *
 * @param amendment its number; null for the motion itself
 * @param ends until when votes are taken; null in a meeting where whoever presides says so
 * @param affiliations who belongs together, as the platform's register has it
 * @param keys of secret votes; null where votes are open
 */
public record OpenVoting(
        MotionId motion,
        @Nullable Integer amendment,
        Procedure procedure,
        @Nullable Instant ends,
        Affiliations affiliations,
        @Nullable BallotKeys keys)
        implements Command<ConsortiumState, ConsortiumEvent> {

    private static final Duration LONGEST = Duration.ofDays(366);

    /** Opens an open vote. */
    public OpenVoting(
            MotionId motion,
            @Nullable Integer amendment,
            Procedure procedure,
            @Nullable Instant ends,
            Affiliations affiliations) {
        this(motion, amendment, procedure, ends, affiliations, null);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Motions.of(state).require(motion).body();
        return Charges.of(state, context).requirePresiding(body).authority();
    }

    @Override
    public List<DecisionEvent> decide(ConsortiumState state, Context context) {
        Motion found = Motions.of(state).require(motion);
        found.requireDebated();
        requireTurn(found);
        Charter charter = Charter.of(state);
        LocalDate today = context.today();
        MotionRule kind =
                Kinds.require(state, found.kind(), found.asked(amendment).proposal(), today);
        BodyRule body = charter.body(kind.body()).orElseThrow();
        DecisionRule rule = rule(kind);
        requireEnd(rule, context.now());
        requireHeard(state, found.asked(amendment).proposal(), today);
        Optional<Meeting> meeting =
                procedure == Procedure.MEETING ? Optional.of(Sitting.on(state, body.id(), motion)) : Optional.empty();
        VotingTerms terms = new VotingTerms(
                body.id(),
                procedure,
                meeting.map(Meeting::id).orElse(null),
                charter.version(),
                rule,
                body.proxies(),
                meeting.flatMap(Meeting::presiding)
                        .or(() -> Seats.office(state, body.id(), Office.CHAIR, today)
                                .map(Seating::seat))
                        .orElse(null));
        VotingId voting = Votings.of(state).next();
        Weights weights = new Weights(state, rule.weighing(), today, affiliations);
        Electorate electorate = electors(state, found, terms, weights, today);
        List<DecisionEvent> events = new ArrayList<>();
        events.add(new VotingOpened(voting, motion, amendment, terms, ends));
        parts(List.copyOf(electorate.bySeat().values())).forEach(part -> events.add(new ElectorsListed(voting, part)));
        parts(weights.grounds(electorate)).forEach(part -> events.add(new GroundsListed(voting, part)));
        boolean secret = rule.secrecy() == Secrecy.SECRET;
        if (secret) {
            events.add(SecretVote.prepared(voting, electorate, keys));
        }
        List<Proxy> proxies = Seats.proxies(state, body.id(), today).stream()
                .filter(each -> electorate.find(each.from()).isPresent()
                        && electorate.find(each.to()).isPresent()
                        && (!secret || each.part().equals(Fraction.ONE)))
                .toList();
        parts(proxies).forEach(part -> events.add(new ProxiesListed(voting, part)));
        meeting.ifPresent(
                each -> events.addAll(Attending.recorded(state, each.id(), voting, electorate, context.now())));
        return events;
    }

    private void requireTurn(Motion found) {
        if (amendment != null) {
            found.requireProposed(amendment);
        } else if (found.amendments().stream().anyMatch(each -> each.stage() == AmendmentStage.PROPOSED)) {
            throw DomainException.conflict(
                    "amendments-open", "The amendments to " + motion + " are settled before the motion is voted on.");
        }
    }

    private static void requireHeard(ConsortiumState state, Proposal proposal, LocalDate today) {
        if (proposal instanceof Proposal.Expel(var organisation, var ground)) {
            Heard.require(state, organisation, ground, today);
        }
    }

    private DecisionRule rule(MotionRule kind) {
        DecisionRule rule = switch (procedure) {
            case MEETING -> kind.meeting();
            case WRITTEN -> kind.written();
        };
        if (rule == null) {
            throw DomainException.refused(
                    "procedure-not-allowed",
                    "The charter does not let motions of the kind " + kind.id() + " be decided "
                            + (procedure == Procedure.MEETING ? "in a meeting." : "in writing."));
        }
        return amendment == null ? rule : rule.spoken();
    }

    private void requireEnd(DecisionRule rule, Instant now) {
        if (ends == null) {
            if (procedure == Procedure.WRITTEN) {
                throw DomainException.invalid("/ends", "A written procedure has an end.");
            }
            return;
        }
        Instant earliest = now.plus(Duration.ofDays(rule.votingDays()));
        if (ends.isBefore(earliest) || !ends.isAfter(now)) {
            throw DomainException.refused(
                    "voting-too-short",
                    "The charter has votes taken for " + rule.votingDays() + " days at least: not before " + earliest
                            + ".");
        }
        if (ends.isAfter(now.plus(LONGEST))) {
            throw DomainException.refused(
                    "voting-too-long", "Votes are taken for " + LONGEST.toDays() + " days at most.");
        }
    }

    private Electorate electors(
            ConsortiumState state, Motion found, VotingTerms terms, Weights weights, LocalDate today) {
        Electorate all = Electorate.of(
                weights.of(Seats.of(state, terms.body(), today)), terms.rule().cap());
        if (all.bySeat().values().stream()
                .map(Elector::weight)
                .noneMatch(weight -> weight.compareTo(Fraction.ZERO) > 0)) {
            throw DomainException.refused(
                    "nobody-may-vote", "No seat of the body " + terms.body() + " has any weight in such a vote today.");
        }
        return new Asides(state, today, affiliations)
                .of(all, found.kind(), found.asked(amendment).proposal());
    }

    private static <T> List<List<T>> parts(List<T> all) {
        return Parts.of(all, ElectorsListed.MOST);
    }
}
