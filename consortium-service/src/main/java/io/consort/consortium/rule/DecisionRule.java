package io.consort.consortium.rule;

import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How votes are weighed and counted. A value: it can be tried on any votes before anyone adopts it.
 *
 * @param weighing what a seat weighs
 * @param cap the most that a group of affiliates weighs; null without one
 * @param quorum who must be present
 * @param majorities all of them must be reached; none where silence is consent, which takes a veto
 * @param tie what happens when as much says yes as no
 * @param secrecy whether it can be seen who voted how
 * @param veto a right to stop what was decided; null without one
 * @param extension what happens when the quorum is reached late; null when nothing does
 * @param votingDays for how many days at least votes are taken in a written procedure; 0 where a meeting votes
 * @param timeLockDays how many days lie between the decision, veto over, and its effect
 */
public record DecisionRule(
        Weighing weighing,
        @Nullable Cap cap,
        Quorum quorum,
        List<Majority> majorities,
        Tie tie,
        Secrecy secrecy,
        @Nullable Veto veto,
        @Nullable Extension extension,
        int votingDays,
        int timeLockDays) {

    public DecisionRule {
        majorities = List.copyOf(majorities);
        if (majorities.size() > 3) {
            throw DomainException.invalid("/majorities", "At most 3 majorities at once.");
        }
        if (majorities.isEmpty() && veto == null) {
            throw DomainException.invalid("/majorities", "Without a majority, silence is consent; that takes a veto.");
        }
        if (votingDays < 0 || votingDays > 365) {
            throw DomainException.invalid("/votingDays", "From 0 to 365 days.");
        }
        if (timeLockDays < 0 || timeLockDays > 365) {
            throw DomainException.invalid("/timeLockDays", "From 0 to 365 days.");
        }
    }

    /** The same where silence is no consent, since nobody can veto what is decided: more must say yes than no. */
    public DecisionRule spoken() {
        return majorities.isEmpty()
                ? new DecisionRule(
                        weighing,
                        cap,
                        quorum,
                        List.of(Majority.SIMPLE),
                        tie,
                        secrecy,
                        veto,
                        extension,
                        votingDays,
                        timeLockDays)
                : this;
    }
}
