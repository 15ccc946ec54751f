package io.consort.quickstart.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.quickstart.statement.StatementFile;
import io.consort.quickstart.statement.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole story of Sematech through the gateway. It ends at the first figure that differs. */
@Timeout(6000)
class SematechIT {

    @TempDir
    private Path folder;

    @Test
    void isToldWithEachFigureAsExpectedAndAgainWithoutRecordingAnything() throws IOException {
        tell();
        List<String> again = tell().lines().toList();

        assertThat(again).last().asString().endsWith("/c/sematech/ledger");
        assertThat(again.stream().filter(line -> line.contains("since the founding")))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).contains("; 0 of them since"));
        assertThat(papers(".json")).hasSize(16).allSatisfy(SematechIT::requireProven);
        assertThat(papers(".pdf"))
                .singleElement()
                .satisfies(paper -> assertThat(Files.readString(paper, StandardCharsets.ISO_8859_1))
                        .startsWith("%PDF-"));
    }

    private String tell() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        RunningPlatform.shared()
                .sematech(folder, new PrintStream(told, true, StandardCharsets.UTF_8))
                .play();
        return told.toString(StandardCharsets.UTF_8);
    }

    private List<Path> papers(String ending) throws IOException {
        try (Stream<Path> papers = Files.list(folder.resolve("papers"))) {
            return papers.filter(paper -> paper.toString().endsWith(ending)).toList();
        }
    }

    private static void requireProven(Path paper) throws IOException {
        StatementFile statement = StatementFile.parse(Files.readString(paper));
        assertThat(statement.check(statement.ownKey().orElseThrow())).isInstanceOf(Verdict.Proven.class);
    }
}
