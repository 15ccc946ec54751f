package io.consort.kernel.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.json.Json;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void saysItInEachLanguageByItsCode() {
        Sentence said = Sentence.of("list.two", Phrase.days(1), Phrase.hours(2));
        assertThat(said.code()).isEqualTo("list.two");
        assertThat(said.text()).isEqualTo(new Texts("1 day and 2 hours", "1天和2小时"));
        assertThat(said).hasToString("1 day and 2 hours");
    }

    @Test
    void isAnsweredWithItsArguments() {
        Sentence said = Sentence.of("list.two", Phrase.days(1), "A-17");
        assertThat(Json.requests().writeValueAsString(said)).isEqualTo("""
                {"code":"list.two","arguments":[{"code":"days","arguments":[1]},"A-17"],\
                "text":{"en":"1 day and A-17","zh":"1天和A-17"}}""");
    }

    /** Another service passes on what it was told. */
    @Test
    void isPassedOnAsItWasTold() {
        String told = Json.requests().writeValueAsString(Sentence.of("list.two", Phrase.days(1), "A-17"));
        assertThat(Json.requests().writeValueAsString(Json.requests().readValue(told, Sentence.class)))
                .isEqualTo(told);
    }

    @Test
    void whatWasWrittenInOneLanguageStandsAsItWasWritten() {
        Sentence said = Sentence.asRecorded("It's {0}.");
        assertThat(said.code()).isEqualTo("as-recorded");
        assertThat(said.text()).isEqualTo(new Texts("It's {0}.", "It's {0}."));
    }

    /** During a rolling upgrade, another service may still say it as it did. */
    @Test
    void whatIsATextAloneIsReadAsItWasWritten() {
        assertThat(Json.requests().readValue("\"Dues {0}.\"", Sentence.class))
                .isEqualTo(Sentence.asRecorded("Dues {0}."));
        for (String none : List.of("7", "true", "[]", "{}", "null")) {
            assertThatThrownBy(() -> Objects.requireNonNull(Json.requests().readValue(none, Sentence.class)))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void refusesToSayWhatNoMessageSays() {
        assertThatThrownBy(() -> Sentence.of("no-such-message")).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aNameStandsWithinASentenceAsItsLanguageHasIt() {
        assertThat(Language.EN.say(Phrase.within("Board"))).isEqualTo("board");
        assertThat(Language.EN.say(Phrase.within("IP committee"))).isEqualTo("IP committee");
        assertThat(Language.ZH.say(Phrase.within("Board"))).isEqualTo("Board");
    }

    /** What somebody wrote is never read as a message, and a number is written without marks between its thousands. */
    @Test
    void whatIsFilledInStaysAsItIs() {
        assertThat(Language.EN.say(Phrase.text("{0} of Smith's '{1}'"))).isEqualTo("{0} of Smith's '{1}'");
        assertThat(Language.EN.say(Phrase.seats(2_147_483_647))).isEqualTo("2147483647 seats");
        assertThat(Language.ZH.say(Phrase.days(1_000))).isEqualTo("1000天");
    }
}
