package io.consort.ipledger.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What was known at an instant, in chains so long that whole stretches of them are counted at once. */
class PastTest {

    private static final LocalDate DAY = LocalDate.parse("1990-01-01");
    private static final Instant BEGUN = Instant.parse("1990-01-01T00:00:00Z");
    private static final List<OrganisationId> HOLDERS = List.of("ibm", "ti", "intel", "amd").stream()
            .map(OrganisationId::new)
            .toList();

    /** Entries recorded three at a time, whose dates come in any order; the unit gets finer on the way. */
    private static Title chain(int length, Random random) {
        Title title = Title.NONE.with(
                new Creation(
                        OrderedMap.<OrganisationId, Fraction>empty()
                                .plus(HOLDERS.getFirst(), Fraction.of(1, 2))
                                .plus(HOLDERS.getLast(), Fraction.of(1, 2)),
                        DAY),
                1,
                BEGUN);
        for (int seq = 2; seq <= length; seq++) {
            int from = random.nextInt(HOLDERS.size());
            Assignment assignment = new Assignment(
                    HOLDERS.get(from),
                    HOLDERS.get((from + 1) % HOLDERS.size()),
                    Fraction.of(1, seq % 1_500 == 0 ? 1_000_003L : 60),
                    DAY.plusDays(random.nextInt(5_000)));
            title = title.with(assignment, seq, BEGUN.plusSeconds(seq / 3));
        }
        return title;
    }

    private static SortedMap<OrganisationId, Fraction> naive(Title title, LocalDate date, Instant known) {
        SortedMap<OrganisationId, Fraction> shares = new TreeMap<>(Comparator.comparing(OrganisationId::value));
        for (TitleEntry entry : title.chain()) {
            if (!entry.recorded().isAfter(known)
                    && !entry.transfer().effective().isAfter(date)) {
                for (Posting posting : entry.transfer().postings()) {
                    if (posting.account() instanceof Account.Holder(OrganisationId holder)) {
                        shares.merge(holder, posting.change(), Fraction::plus);
                    }
                }
            }
        }
        shares.values().removeIf(share -> share.signum() == 0);
        return shares;
    }

    private static void assertKnown(Title title, LocalDate date, Instant known) {
        assertThat(title.on(date, known)).as("%s as known %s", date, known).isEqualTo(naive(title, date, known));
    }

    @Test
    void countsALongChainAsEntryByEntry() {
        Random random = new Random(7);
        int length = Past.SHORTEST * (Past.TOGETHER + 2) + 100;
        Title title = chain(length, random);
        assertThat(title.history().past().levels()).hasSize(2);
        for (int i = 0; i < 40; i++) {
            assertKnown(title, DAY.plusDays(random.nextInt(5_000)), BEGUN.plusSeconds(random.nextInt(length / 3)));
        }
    }

    @Test
    void countsUpToEachEdgeOfAStretch() {
        Title title = chain(3 * Past.SHORTEST, new Random(8));
        for (int edge = Past.SHORTEST; edge <= 3 * Past.SHORTEST; edge += Past.SHORTEST) {
            for (int near = edge - 4; near <= edge + 4; near++) {
                assertKnown(title, DAY.plusDays(2_500), BEGUN.plusSeconds(near / 3));
            }
        }
        assertThat(title.on(DAY, BEGUN.minusMillis(1))).isEmpty();
        assertThat(title.on(DAY.plusDays(2_500), Instant.MAX)).isEqualTo(title.on(DAY.plusDays(2_500)));
    }

    @Test
    void aShortChainHasNoStretches() {
        assertThat(chain(Past.SHORTEST - 1, new Random(9)).history().past()).isEqualTo(Past.NONE);
        assertThat(chain(Past.SHORTEST, new Random(9)).history().past().levels())
                .hasSize(1);
    }

    @Test
    void isKeptInSnapshots() {
        Title title = chain(2 * Past.SHORTEST, new Random(10));
        byte[] written = Json.snapshots().writeValueAsBytes(title.history().past());
        assertThat(Json.snapshots().readValue(written, Past.class))
                .isEqualTo(title.history().past());
    }
}
