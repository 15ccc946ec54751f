package io.consort.consortium.exit;

import static io.consort.consortium.Histories.SEMATECH;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.sentence.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a desk keeps to whose account can have lines, over one in memory. */
public abstract class ExitAccountContract extends ExitDeskContract {

    private final InMemoryExitDesk behind = new InMemoryExitDesk(part());

    /** The desk over that one. */
    protected abstract ExitDesk desk(InMemoryExitDesk behind);

    @Override
    protected final ExitDesk desk() {
        return desk(behind);
    }

    @Override
    protected final Set<SettlementId> settled() {
        return behind.settled;
    }

    @Override
    protected final Map<SettlementId, LocalDate> readmitted() {
        return behind.readmitted;
    }

    @Test
    void showsEachLineOfItsPart() {
        behind.items.add(new ExitItem(Heading.OWED_BY, "loans/L-1", "a loan", null, null, Money.parse("USD 5.00")));
        behind.balances.add(new Balance(Money.parse("USD 0.00"), Money.parse("USD 5.00")));
        behind.matters.add(new Matter("loans/L-1", "loan-open", Sentence.asRecorded("Pay it back.")));
        assertThat(desk().preview(SEMATECH, LEAVING)).isEqualTo(behind.preview(SEMATECH, LEAVING));
        assertThat(behind.settled).isEmpty();
    }

    @Test
    void settlesExactlyTheLinesThatWerePreviewed() {
        ExitDesk desk = desk();
        desk.settle(SEMATECH, ONE, LEAVING, previewed());
        String agreed = previewed();
        behind.items.add(ExitItem.of(Heading.KEPT, "things/T-2", "what came later", null));
        desk.settle(SEMATECH, ONE, LEAVING, agreed);
        assertThat(behind.settled).containsExactly(ONE);
        assertThat(refusal(() -> desk.settle(SEMATECH, TWO, LEAVING, agreed))).isEqualTo("preview-outdated");
        assertThat(behind.settled).containsExactly(ONE);
    }

    @Test
    void passesARevocationOnWhateverHasArrived() {
        desk().revoke(SEMATECH, ONE, "Another refused");
        assertThat(List.copyOf(behind.revoked)).containsExactly(ONE);
    }
}
