package io.consort.consortium.rule;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.consortium.clause.Statings;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;
import java.util.List;
import java.util.Objects;
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

    public static final Article<DecisionRule> ARTICLE = Article.of(
                    DecisionRule.class,
                    Clause.of("weighing", DecisionRule::weighing)
                            .changed(Weighing::words)
                            .usually(new Weighing.Equal()),
                    Clause.of("cap", DecisionRule::cap).replaced(Cap::words),
                    Clause.part("quorum", DecisionRule::quorum, Quorum.ARTICLE).usually(Quorum.NONE),
                    Clause.of("majorities", DecisionRule::majorities)
                            .within(Limit.items(0, 3, "majorities"))
                            .stated(Statings.is(Majority::words))
                            .told((key, before, after, told) -> Majority.tell(
                                    told.phrase(key),
                                    Objects.requireNonNull(before),
                                    Objects.requireNonNull(after),
                                    told)),
                    Clause.of("tie", DecisionRule::tie)
                            .turned(Tie.CHAIR_DECIDES)
                            .usually(Tie.FALLS),
                    Clause.of("secrecy", DecisionRule::secrecy)
                            .turned(Secrecy.SECRET)
                            .usually(Secrecy.OPEN),
                    Clause.of("veto", DecisionRule::veto).replaced(Veto::words),
                    Clause.of("extension", DecisionRule::extension).replaced(Extension::words),
                    Clause.days("votingDays", DecisionRule::votingDays, 0, 365).usually(0),
                    Clause.days("timeLockDays", DecisionRule::timeLockDays, 0, 365)
                            .usually(0))
            .together("""
                    "if": {"properties": {"majorities": {"maxItems": 0}}},
                    "then": {"properties": {"veto": {"type": "object"}}, "required": ["veto"]}""");

    public DecisionRule {
        majorities = List.copyOf(majorities);
        ARTICLE.require(weighing, cap, quorum, majorities, tie, secrecy, veto, extension, votingDays, timeLockDays);
        if (majorities.isEmpty() && veto == null) {
            throw DomainException.invalid("/majorities", "Without a majority, silence is consent; that takes a veto.");
        }
    }

    /** All of it; what goes without saying where each seat weighs one, votes are open and nothing comes late is left out. */
    Phrase words() {
        return Phrase.of(
                "decisionRule.words",
                Majority.words(majorities),
                quorum.equals(Quorum.NONE) ? Phrase.NOTHING : Phrase.of("decisionRule.quorum", quorum.words()),
                veto == null ? Phrase.NOTHING : Phrase.of("decisionRule.vetoed", veto.words()),
                weighing instanceof Weighing.Equal
                        ? Phrase.NOTHING
                        : Phrase.of("decisionRule.weighed", weighing.words()),
                cap == null ? Phrase.NOTHING : Phrase.of("decisionRule.capped", cap.words()),
                tie == Tie.CHAIR_DECIDES ? Phrase.of("decisionRule.untied") : Phrase.NOTHING,
                secrecy == Secrecy.SECRET ? Phrase.of("decisionRule.secret") : Phrase.NOTHING,
                extension == null ? Phrase.NOTHING : Phrase.of("decisionRule.extended", extension.words()),
                votingDays == 0 ? Phrase.NOTHING : Phrase.of("decisionRule.voting", Phrase.days(votingDays)),
                timeLockDays == 0 ? Phrase.NOTHING : Phrase.of("decisionRule.locked", Phrase.days(timeLockDays)));
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
