package io.consort.consortium.decision;

import io.consort.consortium.count.Outcome;
import io.consort.consortium.decision.MotionEvent.AmendmentAccepted;
import io.consort.consortium.decision.MotionEvent.AmendmentProposed;
import io.consort.consortium.decision.MotionEvent.MotionDecided;
import io.consort.consortium.decision.MotionEvent.MotionRevised;
import io.consort.consortium.decision.MotionEvent.MotionTabled;
import io.consort.consortium.decision.MotionEvent.MotionWithdrawn;
import io.consort.consortium.decision.MotionEvent.VotingOpened;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Something that a body is asked.
 *
 * @param mover the seat that asks; null for the secretariat
 * @param question as it stands, amendments that were accepted included
 * @param votings on its amendments and on itself, in order
 * @param asked what each of them is about, as it was when it was opened
 */
public record Motion(
        MotionId id,
        MotionKindId kind,
        BodyId body,
        @Nullable SeatId mover,
        Instant tabled,
        Question question,
        PVector<Amendment> amendments,
        PVector<VotingId> votings,
        PMap<VotingId, Question> asked,
        MotionStage stage) {

    static Motion tabled(MotionTabled event, Instant at) {
        return new Motion(
                event.motion(),
                event.kind(),
                event.body(),
                event.mover(),
                at,
                event.question(),
                TreePVector.empty(),
                TreePVector.empty(),
                HashTreePMap.empty(),
                MotionStage.DEBATED);
    }

    /** An amendment by its number. */
    public Optional<Amendment> amendment(int number) {
        return number < 1 || number > amendments.size() ? Optional.empty() : Optional.of(amendments.get(number - 1));
    }

    /** An amendment that is neither accepted nor rejected. */
    Amendment requireProposed(int number) {
        Amendment amendment =
                amendment(number).orElseThrow(() -> DomainException.notFound("amendment", id + "/" + number));
        if (amendment.stage() != AmendmentStage.PROPOSED) {
            throw DomainException.conflict(
                    "amendment-settled", "Amendment " + number + " to " + id + " is settled already.");
        }
        return amendment;
    }

    /** Sees that votes are neither being taken nor were. */
    void requireDebated() {
        if (stage != MotionStage.DEBATED) {
            throw DomainException.conflict(
                    "motion-not-debated",
                    "Motion " + id
                            + switch (stage) {
                                case DEBATED -> " is debated.";
                                case VOTED -> " is being voted on; nothing about it changes until that is over.";
                                case ADOPTED -> " was adopted.";
                                case REJECTED -> " was rejected; who wants to ask again tables another.";
                                case WITHDRAWN -> " was withdrawn.";
                            });
        }
    }

    /** What a voting is about, as it was when it was opened: a motion may ask something else after a vote without a quorum. */
    public Question askedIn(Voting voting) {
        return Objects.requireNonNull(asked.get(voting.id()));
    }

    /** The question that a voting on an amendment, or on the motion itself, is about. */
    public Question asked(@Nullable Integer amendment) {
        return amendment == null ? question : amendment(amendment).orElseThrow().question();
    }

    Motion apply(MotionEvent event) {
        return switch (event) {
            case MotionTabled _ -> this;
            case MotionRevised revised -> with(revised.question(), amendments, stage);
            case AmendmentProposed proposed ->
                with(
                        question,
                        amendments.plus(new Amendment(
                                proposed.number(), proposed.by(), proposed.question(), AmendmentStage.PROPOSED)),
                        stage);
            case AmendmentAccepted accepted -> accepted(accepted.number());
            case MotionWithdrawn _ -> with(question, amendments, MotionStage.WITHDRAWN);
            case VotingOpened opened ->
                new Motion(
                        id,
                        kind,
                        body,
                        mover,
                        tabled,
                        question,
                        amendments,
                        votings.plus(opened.voting()),
                        asked.plus(opened.voting(), asked(opened.amendment())),
                        MotionStage.VOTED);
            case MotionDecided decided -> decided(decided.amendment(), decided.outcome());
        };
    }

    private Motion decided(@Nullable Integer amendment, Outcome outcome) {
        return switch (outcome) {
            case INQUORATE -> with(question, amendments, MotionStage.DEBATED);
            case ADOPTED -> amendment == null ? with(question, amendments, MotionStage.ADOPTED) : accepted(amendment);
            case REJECTED ->
                amendment == null
                        ? with(question, amendments, MotionStage.REJECTED)
                        : with(question, settled(amendment, AmendmentStage.REJECTED), MotionStage.DEBATED);
        };
    }

    private Motion accepted(int number) {
        Question next = Objects.requireNonNull(amendments.get(number - 1)).question();
        return with(next, settled(number, AmendmentStage.ACCEPTED), MotionStage.DEBATED);
    }

    private PVector<Amendment> settled(int number, AmendmentStage as) {
        return amendments.with(number - 1, amendments.get(number - 1).at(as));
    }

    private Motion with(Question nextQuestion, PVector<Amendment> nextAmendments, MotionStage nextStage) {
        return new Motion(id, kind, body, mover, tabled, nextQuestion, nextAmendments, votings, asked, nextStage);
    }
}
