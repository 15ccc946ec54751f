package io.consort.quickstart.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StoryTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Story story = new Story(new PrintStream(told, true, StandardCharsets.UTF_8));

    @Test
    void printsWhatIsExpectedBesideWhatIsFound() {
        story.figure("paid, USD", "1.00", "1.00");

        assertThat(told.toString(StandardCharsets.UTF_8)).containsPattern("paid, USD +1\\.00  expected 1\\.00\n");
        assertThat(story.figures()).isOne();
    }

    @Test
    void printsWhatIsLongBelowWhatIsExpectedOfIt() {
        String title = "harris 1/4, micron 1/4, motorola 1/2";

        story.figure("title", title, title);

        assertThat(told.toString(StandardCharsets.UTF_8))
                .isEqualTo("  title\n    found     " + title + "\n    expected  " + title + "\n");
    }

    @Test
    void endsAtAFigureThatDiffers() {
        assertThatThrownBy(() -> story.figure("paid, USD", "1.00", "1.01"))
                .isInstanceOf(DifferenceException.class)
                .hasMessage("paid, USD: expected 1.00, found 1.01");
        assertThat(story.figures()).isZero();
    }
}
