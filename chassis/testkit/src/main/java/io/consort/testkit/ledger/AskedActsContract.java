package io.consort.testkit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.foureyes.AskedAct;
import io.consort.kernel.foureyes.AskedActs;
import io.consort.kernel.ledger.LedgerId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AskedActs} keeps to; a test of one extends this. */
public abstract class AskedActsContract {

    private static final LedgerId ONE = new LedgerId("one");
    private static final LedgerId OTHER = new LedgerId("other");
    private static final Instant NOW = Instant.parse("2126-01-01T00:00:00Z");
    private static final Instant SOON = NOW.plusSeconds(60);
    private static final Instant LATER = NOW.plusSeconds(3_600);

    private static final AskedAct OPENED = new AskedAct(
            "finance/open-account",
            "/api/finance/consortia/one/accounts%20",
            "{\"name\":\"\u6771\u4eac \",\n\"of\":1}",
            null);
    private static final AskedAct CLOSED = new AskedAct("finance/close-account", "/api/x", "", 17L);

    /** A store that nothing was put into yet. */
    protected abstract AskedActs fresh();

    @Test
    void givesBackToTheLastCharacterWhatWasAsked() {
        AskedActs acts = fresh();
        assertThat(acts.find(ONE, "a")).isEmpty();
        acts.keep(ONE, "a", OPENED, LATER, NOW);
        acts.keep(ONE, "b", CLOSED, LATER, NOW);

        assertThat(acts.find(ONE, "a")).contains(OPENED);
        assertThat(acts.find(ONE, "b")).contains(CLOSED);
        assertThat(acts.find(OTHER, "a")).isEmpty();
        acts.keep(ONE, "a", OPENED, LATER, NOW);
        assertThat(acts.find(ONE, "a")).contains(OPENED);
    }

    @Test
    void forgetsWhatItIsToldToForget() {
        AskedActs acts = fresh();
        acts.keep(ONE, "a", OPENED, LATER, NOW);
        acts.keep(OTHER, "a", OPENED, LATER, NOW);
        acts.forget(ONE, "a");
        acts.forget(ONE, "a");

        assertThat(acts.find(ONE, "a")).isEmpty();
        assertThat(acts.find(OTHER, "a")).contains(OPENED);
    }

    @Test
    void whatIsOverGoesWithTheNext() {
        AskedActs acts = fresh();
        acts.keep(ONE, "a", OPENED, SOON, NOW);
        acts.keep(ONE, "b", CLOSED, LATER, NOW);
        acts.keep(OTHER, "c", CLOSED, LATER, SOON);

        assertThat(acts.find(ONE, "a")).isEmpty();
        assertThat(acts.find(ONE, "b")).contains(CLOSED);
    }

    @Test
    void aTimeIsMadeShorterAndNotLonger() {
        AskedActs acts = fresh();
        acts.keep(ONE, "a", OPENED, LATER, NOW);
        acts.keep(ONE, "b", CLOSED, SOON, NOW);
        acts.shorten(ONE, "a", SOON);
        acts.shorten(ONE, "b", LATER);
        acts.shorten(ONE, "c", LATER);
        assertThat(acts.find(ONE, "a")).contains(OPENED);
        acts.keep(OTHER, "d", CLOSED, LATER, SOON);

        assertThat(acts.find(ONE, "a")).isEmpty();
        assertThat(acts.find(ONE, "b")).isEmpty();
        assertThat(acts.find(ONE, "c")).isEmpty();
    }
}
