package io.consort.consortium.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.exit.ExitEvent;
import io.consort.consortium.rule.Cap;
import io.consort.consortium.rule.DecisionRule;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Entries with charters as earlier versions wrote them: before acts were reserved, exits had terms by ground and caps readings. */
class KeptChartersTest {

    static List<String> kept() {
        try (InputStream in =
                Objects.requireNonNull(KeptChartersTest.class.getResourceAsStream("/kept/charters.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Class<? extends ConsortiumEvent> family(String line) {
        return line.startsWith("{\"kind\":\"exit-") ? ExitEvent.class : CharterEvent.class;
    }

    private static List<Charter> charters() {
        return kept().stream()
                .map(line -> Json.entries().readValue(line, family(line)))
                .filter(CharterAdopted.class::isInstance)
                .map(event -> ((CharterAdopted) event).charter())
                .toList();
    }

    @Test
    void areReadAndWrittenAsTheyWere() {
        assertThat(kept()).hasSize(4).allSatisfy(line -> {
            ConsortiumEvent event = Json.entries().readValue(line, family(line));
            assertThat(Json.entries().writerFor(family(line)).writeValueAsString(event))
                    .isEqualTo(line);
        });
    }

    /** "At most a fifth" without a reading is of all weights before the cap, for ever. */
    @Test
    void capAPartOfAllBeforeTheCap() {
        assertThat(charters())
                .allSatisfy(charter -> assertThat(caps(charter))
                        .isNotEmpty()
                        .allSatisfy(cap -> assertThat(cap).isInstanceOf(Cap.OfTotal.class)));
    }

    private static List<Cap> caps(Charter charter) {
        return charter.motions().stream()
                .flatMap(motion -> Stream.of(motion.meeting(), motion.written()))
                .filter(Objects::nonNull)
                .map(DecisionRule::cap)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void reserveNothing() {
        assertThat(charters()).hasSize(3).allSatisfy(charter -> {
            assertThat(charter.reserved()).isEmpty();
            assertThat(charter.needed("ip-ledger/enact-scheme")).isEmpty();
            assertThat(charter.fourEyes()).isEmpty();
        });
    }

    @Test
    void haveLeaversKeepAndOweWhatTheyAlwaysDid() {
        assertThat(charters()).extracting(Charter::exit).allSatisfy(exit -> {
            assertThat(exit.settlementDays()).isNull();
            assertThat(exit.terms(ExitGround.WITHDRAWAL).access()).isEqualTo(RightFate.ofMonths(exit.accessMonths()));
            assertThat(exit.terms(ExitGround.DEFAULT).access()).isEqualTo(new RightFate.Ceases());
            assertThat(exit.terms(ExitGround.DISSOLUTION).access()).isEqualTo(new RightFate.Lasts());
            for (ExitGround ground : ExitGround.values()) {
                ExitTerms terms = exit.terms(ground);
                assertThat(terms)
                        .isEqualTo(new ExitTerms(
                                terms.access(),
                                new RightFate.Lasts(),
                                TitleRule.KEPT,
                                true,
                                false,
                                exit.duesOfTheYear() ? Refund.NONE : Refund.BY_DAYS,
                                Refund.NONE));
            }
        });
    }
}
