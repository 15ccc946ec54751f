package io.consort.consortium.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.consortium.rule.Base;
import io.consort.consortium.rule.Cap;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.Quorum;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.Threshold;
import io.consort.consortium.rule.Tie;
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.Weighing;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.sentence.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules on polls that can be counted by hand. */
class CountTest {

    private static final Quorum TWO_THIRDS_PRESENT = Quorum.ofSeats(Threshold.atLeast(Fraction.of(2, 3)));
    private static final Majority TWO_THIRDS_OF_CAST = Majority.qualified(Fraction.of(2, 3), Base.CAST);

    @Test
    void adoptsWhereTwoThirdsAreThereAndTwoThirdsOfThemSayYes() {
        Count count = Count.of(
                rule(TWO_THIRDS_PRESENT, TWO_THIRDS_OF_CAST),
                equal("a", "b", "c", "d", "e", "f"),
                votes("a+ b+ c+ d-"));
        assertThat(count.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(count.steps())
                .extracting(each -> Language.EN.say(each.words()))
                .containsExactly(
                        "6 seats may vote; they weigh 6.",
                        "Yes weighs 3 (3 seats), no 1 (1 seats), abstentions 0 (0 seats).",
                        "Present is by seats 4 of 6; the quorum is at least 2/3: reached.",
                        "Yes is by weight 3 of 4 cast for or against; the rule asks for at least 2/3: reached.");
    }

    @Test
    void decidesNothingWhereTooFewAreThere() {
        assertThat(Count.of(
                                rule(TWO_THIRDS_PRESENT, TWO_THIRDS_OF_CAST),
                                equal("a", "b", "c", "d", "e", "f"),
                                votes("a+ b+ c+"))
                        .outcome())
                .isEqualTo(Outcome.INQUORATE);
    }

    @Test
    void countsThePresentWhoDoNotVoteForTheQuorumAndNotForTheMajority() {
        Poll poll = new Poll(Set.of(seat("c"), seat("d")), cast("a+ b+"), List.of(), null);
        Count count = Count.of(rule(TWO_THIRDS_PRESENT, Majority.SIMPLE), equal("a", "b", "c", "d", "e", "f"), poll);
        assertThat(count.outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void rejectsAnAbsoluteMajorityThatAbstentionsDenied() {
        assertThat(Count.of(rule(Quorum.NONE, Majority.ABSOLUTE), equal("a", "b", "c", "d"), votes("a+ b+ c0 d-"))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
        assertThat(Count.of(rule(Quorum.NONE, Majority.SIMPLE), equal("a", "b", "c", "d"), votes("a+ b+ c0 d-"))
                        .outcome())
                .isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void oneNoEndsUnanimity() {
        DecisionRule unanimous = rule(Quorum.NONE, Majority.unanimity(Base.CAST));
        assertThat(Count.of(unanimous, equal("a", "b", "c"), votes("a+ b+ c0")).outcome())
                .isEqualTo(Outcome.ADOPTED);
        assertThat(Count.of(unanimous, equal("a", "b", "c"), votes("a+ b+ c-")).outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    /** Five seats, one aside: three of the four others are enough of a quorum of 3/4, and three of five would not be. */
    @Test
    void aRecusedSeatMovesTheQuorum() {
        Quorum threeQuarters = Quorum.ofSeats(Threshold.atLeast(Fraction.of(3, 4)));
        Electorate all = equal("a", "b", "c", "d", "e");
        assertThat(Count.of(rule(threeQuarters, Majority.SIMPLE), all, votes("a+ b+ c+"))
                        .outcome())
                .isEqualTo(Outcome.INQUORATE);
        Count count = Count.of(
                rule(threeQuarters, Majority.SIMPLE), all.recuse(seat("e"), "It is the seller."), votes("a+ b+ c+ e-"));
        assertThat(count.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(count.tally().no()).isEqualTo(new Amount(Fraction.ZERO, Fraction.ZERO));
        assertThat(count.steps()).contains(new Step.Recused(seat("e"), "It is the seller."));
    }

    /** Weights 6, 4, 2 with 6 and 4 affiliated and a cap of 1/2 of 12: they weigh 18/5 and 12/5. */
    @Test
    void cutsAGroupToTheCapInProportion() {
        Electorate electorate = Electorate.of(
                List.of(entitled("a", "group", 6), entitled("b", "group", 4), entitled("c", "c", 2)),
                new Cap.OfTotal(Fraction.of(1, 2)));
        assertThat(electorate.bySeat().values())
                .extracting(Elector::weight)
                .containsExactly(Fraction.of(18, 5), Fraction.of(12, 5), Fraction.of(2, 1));
        assertThat(Count.of(rule(Quorum.NONE, Majority.SIMPLE), electorate, votes("a+ b-"))
                        .steps())
                .contains(new Step.CapApplied(new OrganisationId("group"), Fraction.of(10, 1), Fraction.of(6, 1)));
    }

    /** 60, 1 and 1 with a cap of a fifth of all: the heaviest keeps 62/5 of 72/5, more than four fifths of what is counted. */
    @Test
    void aCapOfAllStillLeavesAGroupMostOfWhatIsCounted() {
        Electorate electorate = three(60, 1, 1, new Cap.OfTotal(Fraction.of(1, 5)));
        assertThat(weights(electorate)).containsExactly(Fraction.of(62, 5), Fraction.ONE, Fraction.ONE);
        assertThat(words(new Cap.OfTotal(Fraction.of(1, 5)), electorate))
                .contains(
                        "A group of affiliates weighs at most 1/5 of what all weigh before any is cut (ofAll), which is"
                                + " 62/5; of what is counted in the end that can be more than 1/5.");
    }

    /** 60, 20, 5, 5, 5, 5 with a cap of 1/4 of what is counted: two are cut to L = (2L + 20)/4, to ten each, of forty. */
    @Test
    void aCapOfWhatIsCountedHoldsAfterItIsApplied() {
        Cap cap = new Cap.OfCounted(Fraction.of(1, 4));
        Electorate electorate = Electorate.of(
                List.of(
                        entitled("a", "a", 60),
                        entitled("b", "b", 20),
                        entitled("c", "c", 5),
                        entitled("d", "d", 5),
                        entitled("e", "e", 5),
                        entitled("f", "f", 5)),
                cap);
        assertThat(weights(electorate).subList(0, 3))
                .containsExactly(Fraction.of(10, 1), Fraction.of(10, 1), Fraction.of(5, 1));
        assertThat(words(cap, electorate))
                .contains(
                        "A group of affiliates weighs at most 1/4 of what is counted after all are cut (ofCounted), which is"
                                + " 10.",
                        "The group of a would weigh 60; the cap leaves it 10.");
    }

    /** Among three somebody has a third, whatever is cut. */
    @Test
    void whereTooFewAreThereForTheCapEachWeighsWhatTheLightestDoes() {
        Cap cap = new Cap.OfCounted(Fraction.of(1, 5));
        Electorate electorate = three(60, 2, 1, cap);
        assertThat(weights(electorate)).containsExactly(Fraction.ONE, Fraction.ONE, Fraction.ONE);
        assertThat(words(cap, electorate))
                .contains(
                        "A group of affiliates would weigh at most 1/5 of what is counted after all are cut (ofCounted);"
                                + " among so few nobody could keep to that, so that each weighs what the lightest does, 1.");
    }

    private static Electorate three(int a, int b, int c, Cap cap) {
        return Electorate.of(List.of(entitled("a", "a", a), entitled("b", "b", b), entitled("c", "c", c)), cap);
    }

    private static List<Fraction> weights(Electorate electorate) {
        return electorate.bySeat().values().stream().map(Elector::weight).toList();
    }

    private static List<String> words(Cap cap, Electorate electorate) {
        DecisionRule plain = rule(Quorum.NONE, Majority.SIMPLE);
        DecisionRule capped = new DecisionRule(
                plain.weighing(),
                cap,
                plain.quorum(),
                plain.majorities(),
                plain.tie(),
                plain.secrecy(),
                null,
                null,
                plain.votingDays(),
                plain.timeLockDays());
        return Count.of(capped, electorate, votes("a+ b-")).steps().stream()
                .map(each -> Language.EN.say(each.words()))
                .toList();
    }

    @Test
    void aSeatVotesForThoseItIsAProxyOf() {
        Poll poll = new Poll(Set.of(), cast("a+ b-"), List.of(new Proxy(seat("c"), seat("a"), Fraction.ONE)), null);
        Count count = Count.of(rule(TWO_THIRDS_PRESENT, Majority.SIMPLE), equal("a", "b", "c"), poll);
        assertThat(count.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(count.tally().yes().seats()).isEqualTo(Fraction.of(2, 1));
        assertThat(count.tally().present().seats()).isEqualTo(Fraction.of(3, 1));
    }

    @Test
    void aSeatThatGaveAwayAPartVotesWithTheRest() {
        Poll poll =
                new Poll(Set.of(), cast("a+ b-"), List.of(new Proxy(seat("b"), seat("a"), Fraction.of(1, 3))), null);
        Tally tally = Tally.of(equal("a", "b"), poll);
        assertThat(tally.yes().weight()).isEqualTo(Fraction.of(4, 3));
        assertThat(tally.no().weight()).isEqualTo(Fraction.of(2, 3));
    }

    @Test
    void nobodyGivesAwayMoreThanItHas() {
        List<Proxy> given = List.of(
                new Proxy(seat("a"), seat("b"), Fraction.of(2, 3)), new Proxy(seat("a"), seat("c"), Fraction.of(1, 2)));
        assertThatThrownBy(() -> new Poll(Set.of(), Map.of(), given, null))
                .hasMessageContaining("Seat a gives away more than it has");
    }

    @Test
    void whoStandsAsideVotesForNobody() {
        Poll poll = new Poll(Set.of(), cast("a+ b-"), List.of(new Proxy(seat("c"), seat("a"), Fraction.ONE)), null);
        Tally tally = Tally.of(equal("a", "b", "c").recuse(seat("a"), "It is the seller."), poll);
        assertThat(tally.yes().seats()).isEqualTo(Fraction.ZERO);
        assertThat(tally.present().seats()).isEqualTo(Fraction.ONE);
        assertThat(tally.entitled().seats()).isEqualTo(Fraction.of(2, 1));
    }

    @Test
    void theChairBreaksATieOnlyWhereTheRuleSaysSo() {
        DecisionRule chairDecides = rule(Quorum.NONE, Tie.CHAIR_DECIDES, null, Majority.SIMPLE);
        Electorate electorate = equal("a", "b", "c", "d");
        Poll tied = new Poll(Set.of(), cast("a+ b+ c- d-"), List.of(), seat("a"));
        Poll chairAgainst = new Poll(Set.of(), cast("a+ b+ c- d-"), List.of(), seat("c"));
        assertThat(Count.of(chairDecides, electorate, tied).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(Count.of(chairDecides, electorate, chairAgainst).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(Count.of(rule(Quorum.NONE, Majority.SIMPLE), electorate, tied)
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
        assertThat(Count.of(chairDecides, electorate.recuse(seat("a"), "Aside."), tied)
                        .outcome())
                .as("one aside leaves one yes against two no")
                .isEqualTo(Outcome.REJECTED);
        assertThat(Count.of(
                                chairDecides,
                                equal("a", "b", "c", "d", "e").recuse(seat("e"), "Aside."),
                                new Poll(Set.of(), cast("a+ b+ c- d- e+"), List.of(), seat("e")))
                        .outcome())
                .as("a chair that stands aside breaks no tie")
                .isEqualTo(Outcome.REJECTED);
        assertThat(Count.of(rule(Quorum.NONE, Tie.CHAIR_DECIDES, null, TWO_THIRDS_OF_CAST), electorate, tied)
                        .outcome())
                .as("half is too little where two thirds are needed, and no tie")
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void silenceIsConsentWhereTheRuleAsksForNoMajority() {
        Count count = Count.of(rule(Quorum.NONE, Tie.FALLS, new Veto(15, 1)), equal("a", "b"), Poll.written(Map.of()));
        assertThat(count.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(count.steps()).contains(new Step.SilenceIsConsent());
    }

    @Test
    void nobodysSilenceIsNoConsent() {
        Count count = Count.of(
                rule(Quorum.NONE, Tie.FALLS, new Veto(15, 1)),
                equal("a", "b").recuse(seat("a"), "Aside.").recuse(seat("b"), "Aside."),
                Poll.written(Map.of()));
        assertThat(count.outcome()).isEqualTo(Outcome.INQUORATE);
        assertThat(count.steps()).contains(new Step.NobodyLeft());
    }

    @Test
    void nobodyIsEnoughOfNobody() {
        assertThat(Count.of(
                                rule(TWO_THIRDS_PRESENT, Majority.SIMPLE),
                                equal("a").recuse(seat("a"), "Aside."),
                                votes("a+"))
                        .outcome())
                .isEqualTo(Outcome.INQUORATE);
    }

    private static DecisionRule rule(Quorum quorum, Majority... majorities) {
        return rule(quorum, Tie.FALLS, null, majorities);
    }

    private static DecisionRule rule(Quorum quorum, Tie tie, @Nullable Veto veto, Majority... majorities) {
        return new DecisionRule(
                new Weighing.Equal(), null, quorum, List.of(majorities), tie, Secrecy.OPEN, veto, null, 0, 0);
    }

    private static Electorate equal(String... seats) {
        return Electorate.of(
                List.of(seats).stream().map(each -> entitled(each, each, 1)).toList(), null);
    }

    private static Entitled entitled(String seat, String group, long weight) {
        return new Entitled(seat(seat), new OrganisationId(seat), new OrganisationId(group), Fraction.of(weight, 1));
    }

    private static SeatId seat(String id) {
        return new SeatId(id);
    }

    private static Poll votes(String votes) {
        return Poll.written(cast(votes));
    }

    /** {@code "a+ b- c0"}: yes, no, abstain. */
    private static Map<SeatId, Choice> cast(String votes) {
        return List.of(votes.split(" ")).stream()
                .collect(java.util.stream.Collectors.toMap(
                        each -> seat(each.substring(0, each.length() - 1)),
                        each -> switch (each.charAt(each.length() - 1)) {
                            case '+' -> Choice.YES;
                            case '-' -> Choice.NO;
                            default -> Choice.ABSTAIN;
                        }));
    }
}
