package io.consort.quickstart.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.quickstart.archive.ArchiveFile;
import io.consort.quickstart.archive.ArchivedLedger;
import io.consort.quickstart.archive.Endings;
import io.consort.quickstart.chain.Chain;
import io.consort.quickstart.statement.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of two services, of before entries named their acts and of since: the same chain, followed to its end. */
class KeptChainTest {

    private static final String KEY = "bench/ledgers+f7e75fa9+AcDNvmAoRAOCpF0/wly0ICUNaGFgdhxZozL4wLk4p334";

    @TempDir
    private Path folder;

    /** The archives lie with the services that wrote them, which read them as well. */
    @Test
    void ofTheWholeReplayIsFollowedToItsEnd() throws IOException {
        Chain chain = new Chain("");
        List<String> modules =
                List.of("consortium-service/governance", "ip-ledger-service", "talent-service", "finance-service");
        for (String module : modules) {
            Path file = Path.of("..", module, "src/test/resources/kept/sematech.zip");
            try (ArchiveFile archive = ArchiveFile.open(file)) {
                for (ArchivedLedger ledger : archive.ledgers()) {
                    assertThat(ledger.check(ledger.ownKey().orElseThrow(), new Endings(), chain))
                            .isInstanceOf(Verdict.Proven.class);
                }
            }
        }
        assertThat(chain.verdicts())
                .hasSameSizeAs(modules)
                .allSatisfy(each -> assertThat(each).isInstanceOf(Verdict.Proven.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chain.zip", "chain-acts.zip"})
    void isFollowedToItsEnd(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), Kept.bytes(name));
        Chain chain = new Chain("");
        try (ArchiveFile archive = ArchiveFile.open(file)) {
            for (ArchivedLedger ledger : archive.ledgers()) {
                assertThat(ledger.check(KEY, new Endings(), chain)).isInstanceOf(Verdict.Proven.class);
            }
        }
        List<String> said = chain.verdicts().stream().map(Verdict::sentence).toList();
        assertThat(said)
                .satisfiesExactly(
                        own -> assertThat(own).startsWith("In /api/consortium/consortia/bench 22 entries say on what"),
                        ip -> assertThat(ip)
                                .startsWith("In /api/ip-ledger/consortia/bench 8 entries say on what")
                                .contains("3 votes on seats that were taken before or are held by right"));
    }
}
