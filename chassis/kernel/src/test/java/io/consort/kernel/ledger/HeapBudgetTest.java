package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.ledger.HeapBudget.Fit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HeapBudgetTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final HeapBudget budget = new HeapBudget(800, Clock.fixed(NOW, ZoneOffset.UTC));

    private final class Given implements HeapBudget.Holder {
        private final Instant lastUse;
        private final HeapBudget.Share share = budget.share(this);
        private boolean stays;

        Given(int secondsAgo, long bytes) {
            this.lastUse = NOW.minus(Duration.ofSeconds(secondsAgo));
            assertThat(share.resize(bytes)).isEqualTo(Fit.FITS);
        }

        @Override
        public Instant lastUse() {
            return lastUse;
        }

        @Override
        public void giveUp() {
            if (!stays) {
                share.release();
            }
        }
    }

    @Test
    void thoseUsedLongestAgoMakeRoomAndNoMoreThanNeedBe() {
        Given middle = new Given(200, 200);
        Given oldest = new Given(300, 200);
        Given latest = new Given(100, 300);

        assertThat(new Given(0, 250).share.bytes()).isEqualTo(250);
        assertThat(oldest.share.bytes()).isZero();
        assertThat(middle.share.bytes()).isEqualTo(200);
        assertThat(latest.share.bytes()).isEqualTo(300);
        assertThat(budget.taken()).isEqualTo(750);
    }

    @Test
    void nobodyGivesUpForWhatWouldNotFitAllTheSame() {
        Given idle = new Given(300, 300);
        new Given(1, 400);
        HeapBudget.Share share = budget.share(idle);

        assertThat(share.resize(500)).isEqualTo(Fit.NOT_NOW);
        assertThat(share.resize(701)).isEqualTo(Fit.NEVER);
        assertThat(idle.share.bytes()).isEqualTo(300);
        assertThat(budget.taken()).isEqualTo(700);
        assertThat(share.resize(100)).isEqualTo(Fit.FITS);
    }

    @Test
    void whoCannotGiveUpStays() {
        Given busy = new Given(300, 600);
        busy.stays = true;

        assertThat(budget.share(busy).resize(300)).isEqualTo(Fit.NOT_NOW);
        assertThat(budget.taken()).isEqualTo(600);
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        Given one = new Given(300, 600);
        one.share.release();
        one.share.release();
        assertThat(budget.taken()).isZero();
        assertThat(one.share.resize(500)).isEqualTo(Fit.FITS);
        assertThat(one.share.resize(100)).isEqualTo(Fit.FITS);
        assertThat(budget.taken()).isEqualTo(100);
    }
}
