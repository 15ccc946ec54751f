package io.consort.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.consort.kernel.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final String FACE = "\uD83D\uDE00";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0", "\u3000", "\u200b", "\u00a0 \u2060"})
    void refusesWhatSaysNothing(String text) {
        assertThat(refusal(text)).isEqualTo("It may not be blank.");
    }

    @Test
    void takesAwayTheSpaceAround() {
        assertThat(Wording.require("/name", "  A board \n", 7)).isEqualTo("A board");
    }

    @Test
    void countsCharactersAsAReaderDoes() {
        assertThat(Wording.require("/name", FACE.repeat(7), 7)).isEqualTo(FACE.repeat(7));
        assertThat(refusal(FACE.repeat(8))).isEqualTo("It has at most 7 characters.");
        assertThat(refusal("A boards")).isEqualTo("It has at most 7 characters.");
    }

    private static String refusal(String text) {
        String[] detail = new String[1];
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Wording.require("/name", text, 7))
                .satisfies(refusal -> {
                    assertThat(refusal.fields().getFirst().pointer()).isEqualTo("/name");
                    detail[0] = refusal.fields().getFirst().detail();
                });
        return detail[0];
    }
}
