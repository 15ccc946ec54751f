package io.consort.ipledger.evidence;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachEvidenceTest {

    private static final Evidence NOTEBOOK =
            new Evidence(new Sha256("a1".repeat(32)), "Notebook, page 17", LocalDate.parse("1990-02-03"));
    private static final AttachEvidence ATTACH = new AttachEvidence(A1, NOTEBOOK);

    @Test
    void aDigestIsOnRecordWithItsTimeAndEntry() {
        var after = registered().on("1990-06-01").when(ATTACH).then(new EvidenceAttached(A1, NOTEBOOK));
        Exhibit exhibit =
                Exhibits.of(after.state()).exhibit(A1, NOTEBOOK.digest()).orElseThrow();
        assertThat(exhibit).isEqualTo(new Exhibit(NOTEBOOK, Instant.parse("1990-06-01T00:00:00Z"), after.seq()));
        assertThat(Exhibits.of(after.state()).of(A1)).containsExactly(exhibit);
        assertThat(Exhibits.of(after.state()).of(new AssetId("A-2"))).isEmpty();
    }

    @Test
    void refusesTheSameDigestTwice() {
        DomainException refusal = registered().done(ATTACH).when(ATTACH).thenRefused("evidence-attached");
        assertThat(refusal.detail()).endsWith("in entry 2.");
    }

    @Test
    void refusesWhoOwnsNothing() {
        registered().by("ines", "intel").when(ATTACH).thenRefused("not-an-owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a1", "A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1", "sha256:a1"})
    void refusesWhatIsNoDigest(String text) {
        assertThatThrownBy(() -> new Sha256(text)).isInstanceOf(DomainException.class);
    }
}
