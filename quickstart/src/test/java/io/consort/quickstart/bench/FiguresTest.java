package io.consort.quickstart.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured stands beside its goal, and what is not is not left out. */
class FiguresTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Figures figures = new Figures(new PrintStream(told, true, StandardCharsets.UTF_8));

    private List<String> lines() {
        return told.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aFigureMissesItsGoalOnlyBeyondIt() {
        figures.add(Figure.atMost("title at a date", 5_000, "\u00b5s", 5_000, ""));
        figures.add(Figure.atLeast("decisions", 100_000, "/s", 100_000, ""));
        assertThat(figures.anyMissed()).isFalse();
        figures.add(Figure.atMost("title at a date", 5_001, "\u00b5s", 5_000, ""));
        assertThat(figures.anyMissed()).isTrue();
        assertThat(lines().getLast())
                .contains("5,001 \u00b5s")
                .contains("\u2264 5,000")
                .endsWith("missed  ");
    }

    @Test
    void aFigureThatIsNoNumberMissesItsGoal() {
        figures.add(Figure.atMost("title at a date", Double.NaN, "\u00b5s", 5_000, ""));
        assertThat(figures.anyMissed()).isTrue();
    }

    @Test
    void aSecondStartIsShownBesideWhatIsMeasuredElsewhere() {
        Start.add(figures, OptionalDouble.of(17.25));
        assertThat(lines())
                .anyMatch(line -> line.contains("up, second") && line.contains("17.25 s") && line.contains("met"));
        assertThat(lines()).filteredOn(line -> line.contains("skipped")).hasSize(2);
        assertThat(lines())
                .filteredOn(line -> line.contains("not measured here, see README"))
                .hasSize(2);
    }

    @Test
    void aStartThatWasNotMadeIsNotLeftOut(@TempDir Path folder) throws IOException {
        Start.add(figures, OptionalDouble.empty());
        assertThat(figures.anyMissed()).isFalse();
        figures.write(folder.resolve("bench.json"));
        assertThat(Files.readString(folder.resolve("bench.json")))
                .contains("up, first", "up, second", "mvn verify")
                .doesNotContain("\"value\"");
    }
}
