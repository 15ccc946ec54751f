package io.consort.consortium.decision;

import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Electorate;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the ballots of a secret vote are what they should be, by nothing but the entries: each paper signed for an elector of
 * its weight, each ballot made of a paper, no more ballots of a weight than papers, and every seal opened by the key that was
 * promised.
 */
final class Recount {

    private final Electorate electorate;
    private final Papers papers;
    private final List<Sentence> differences = new ArrayList<>();

    private Recount(Electorate electorate, Papers papers) {
        this.electorate = electorate;
        this.papers = papers;
    }

    /** What is wrong, in words; nothing where nothing is. */
    static List<Sentence> differences(Electorate electorate, Papers papers) {
        Recount recount = new Recount(electorate, papers);
        papers.taken().values().forEach(recount::paper);
        papers.stacks().forEach(recount::stack);
        papers.ballots().values().forEach(recount::ballot);
        if (papers.opened() != null && !papers.opened().digest().equals(papers.seal())) {
            recount.differences.add(Sentence.of("recount.key"));
        }
        return recount.differences;
    }

    private void paper(Paper paper) {
        boolean signed = stack(paper.seat())
                .filter(each -> each.key().isBlindlySigned(paper.blinded(), paper.signature()))
                .isPresent();
        if (!signed) {
            differences.add(Sentence.of("recount.paper", paper.seat()));
        }
    }

    private Optional<PaperStack> stack(SeatId seat) {
        return electorate
                .find(seat)
                .map(Elector::weight)
                .map(papers::place)
                .filter(place -> place >= 0)
                .map(papers::stack);
    }

    private void stack(PaperStack stack) {
        if (stack.cast() > stack.taken()) {
            differences.add(Sentence.of("recount.stack", stack.weight(), stack.cast(), stack.taken()));
        }
    }

    private void ballot(Ballot ballot) {
        boolean signed = papers.signing(ballot.number(), ballot.signature())
                .filter(each -> each.weight().equals(ballot.weight()))
                .isPresent();
        if (!signed) {
            differences.add(Sentence.of("recount.unsigned", ballot.number()));
        }
        if (!papers.areSealed() && papers.choice(ballot).isEmpty()) {
            differences.add(Sentence.of("recount.closed", ballot.number()));
        }
    }
}
