package io.consort.consortium.dues;

import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.Sound;
import io.consort.consortium.charter.VotesByRight;
import io.consort.consortium.dues.DuesEvent.DuesAssessed;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.founding.store.ShippedCharters;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DuesByVotesTest {

    private static final CharterDraft CENTRE = ShippedCharters.of("manufacturing-innovation-centre", Strategy.LEADING);
    private static final ClassId FOUNDER = new ClassId("founder");
    private static final ClassId MEMBER = new ClassId("member");
    private static final ClassId KNOWLEDGE = new ClassId("knowledge");

    private static Given<ConsortiumState, ConsortiumEvent> centre() {
        return nothing()
                .happened(new ConsortiumCreated(SEMATECH, Histories.FOUNDATION), new CharterAdopted(CENTRE.version(1)));
    }

    private static Given<ConsortiumState, ConsortiumEvent> join(
            Given<ConsortiumState, ConsortiumEvent> given, String id, ClassId of) {
        return given.happened(invited(id, of), acceded(id, of, "2020-01-01"));
    }

    @Test
    void aClassVotesByItsWeight() {
        MotionKindId budget = new MotionKindId("budget");
        assertThat(VotesByRight.of(CENTRE.version(1), budget, FOUNDER)).isEqualTo(Fraction.of(3, 1));
        assertThat(VotesByRight.of(CENTRE.version(1), budget, MEMBER)).isEqualTo(Fraction.ONE);
        assertThat(VotesByRight.of(CENTRE.version(1), budget, KNOWLEDGE)).isEqualTo(Fraction.ZERO);
        assertThat(VotesByRight.of(CENTRE.version(1), budget, new ClassId("network")))
                .isEqualTo(Fraction.ZERO);
        assertThat(VotesByRight.of(CENTRE.version(1), new MotionKindId("removal"), KNOWLEDGE))
                .as("where each seat weighs one")
                .isEqualTo(Fraction.ONE);
        assertThat(VotesByRight.of(
                        Sound.with(
                                        "/governance/motions/0/meeting/weighing",
                                        """
                                {"kind":"by-class","weights":[{"membershipClass":"full","weight":"2"}]}""",
                                        "/governance/bodies/0/seats/0/votes",
                                        "false")
                                .version(1),
                        new MotionKindId("change"),
                        Histories.FULL))
                .as("a weight without a seat that votes is none")
                .isEqualTo(Fraction.ZERO);
        assertThat(VotesByRight.of(CENTRE.version(1), new MotionKindId("programme"), FOUNDER))
                .as("directors are elected, and are nobody's by right")
                .isEqualTo(Fraction.ZERO);
    }

    @Test
    void sharesTheBudgetByVotes() {
        var given = join(join(join(join(centre(), "a", FOUNDER), "b", MEMBER), "c", MEMBER), "d", KNOWLEDGE);
        assertThat(amounts(given)).containsExactly("EUR 600000.00", "EUR 200000.00", "EUR 200000.00");
    }

    @Test
    void givesTheLastCentToTheLargestRemainder() {
        var given = join(join(join(centre(), "a", MEMBER), "b", MEMBER), "c", MEMBER);
        assertThat(amounts(given)).containsExactly("EUR 333333.34", "EUR 333333.33", "EUR 333333.33");
    }

    @Property(tries = 50)
    void partsSumToTheBudget(@ForAll @IntRange(max = 8) int founders, @ForAll @IntRange(min = 1, max = 8) int members) {
        var given = centre();
        for (int i : IntStream.range(0, founders).toArray()) {
            given = join(given, "founder-" + i, FOUNDER);
        }
        for (int i : IntStream.range(0, members).toArray()) {
            given = join(given, "member-" + i, MEMBER);
        }
        Money sum = Dues.of(given.done(new AssessDues(2020)).state())
                .year(2020)
                .orElseThrow()
                .total();
        assertThat(sum).isEqualTo(Money.parse("EUR 1000000.00"));
    }

    private static List<String> amounts(Given<ConsortiumState, ConsortiumEvent> given) {
        return given.when(new AssessDues(2020)).events().stream()
                .map(event -> ((DuesAssessed) event).assessment().amount().toString())
                .toList();
    }
}
