package io.consort.starter.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.HeapBudget;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.merkle.Hash;
import io.consort.starter.ledger.NamedStores;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of one of a consortium's ledgers is no business of the other's. */
@ServiceTest
@NotebookTest
class OneOfTwoLedgersTest {

    @Autowired
    private Api api;

    @Autowired
    private NamedStores stores;

    @Autowired
    private HeapBudget budget;

    private Both both;

    @BeforeEach
    void begin() {
        both = Both.of(api);
        both.begin();
    }

    @Test
    void oneThatIsClosedLeavesTheOtherOpen() {
        Api service = api.asService("consortium");
        String internal = "/internal/consortia/" + both.consortium();
        assertThat(service.put(
                                internal + "/ledgers/journal/closure",
                                "{\"turn\":1,\"state\":\"closed\",\"reason\":\"It is over.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(both.line("third").slug()).isEqualTo("consortium-dissolved");
        assertThat(both.note("two").status()).isEqualTo(201);
    }

    /** Somebody wrote to the database what no ledger wrote. */
    @Test
    void oneThatWasTamperedWithLeavesTheOtherServing() {
        stores.blocks("journal")
                .append(new Block(
                        new LedgerId(both.consortium()),
                        3,
                        3,
                        List.of("{}"),
                        Block.GENESIS,
                        3,
                        Hash.EMPTY_ROOT,
                        List.of(),
                        Instant.EPOCH));
        Answer refused = until(503, () -> both.office().get(both.journal() + "/lines"));
        assertThat(refused.slug()).isEqualTo("ledger-refused");
        assertThat(both.line("third").slug()).isEqualTo("ledger-refused");
        assertThat(both.note("two").status()).isEqualTo(201);
        assertThat(both.office().get(both.notes() + "/notes").status()).isEqualTo(200);
        Both other = Both.of(api);
        other.begin();
    }

    @Test
    void oneThatIsTooLargeLeavesTheOtherServing() {
        long each = 128 * 1024;
        assertThat(budget.taken())
                .as("what both take, however little is in them")
                .isGreaterThanOrEqualTo(2 * each);
        String text = "x".repeat(1_000);
        Answer refused = until(503, () -> both.line(text));
        assertThat(refused.slug()).isEqualTo("ledger-too-large");
        assertThat(budget.taken()).isLessThan(budget.total());
        assertThat(both.note("two").status()).isEqualTo(201);
        Both other = Both.of(api);
        other.begin();
    }

    private static Answer until(int status, Supplier<Answer> ask) {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(1));
        Answer answer = ask.get();
        while (answer.status() != status && Instant.now().isBefore(deadline)) {
            answer = ask.get();
        }
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }
}
