package io.consort.quickstart.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.quickstart.statement.StatementFile;
import io.consort.quickstart.statement.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole story of Sematech through the gateway. It ends at the first figure that differs. */
@Timeout(6000)
class SematechIT {

    private final Told told = Told.shared();

    @Test
    void isToldWithEachFigureAsExpectedAndAgainWithoutRecordingAnything() throws IOException {
        List<String> again = told.again().lines().toList();

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

    private List<Path> papers(String ending) throws IOException {
        try (Stream<Path> papers = Files.list(told.papers())) {
            return papers.filter(paper -> paper.toString().endsWith(ending)).toList();
        }
    }

    private static void requireProven(Path paper) throws IOException {
        StatementFile statement = StatementFile.parse(Files.readString(paper));
        assertThat(statement.check(statement.ownKey().orElseThrow())).isInstanceOf(Verdict.Proven.class);
    }
}
