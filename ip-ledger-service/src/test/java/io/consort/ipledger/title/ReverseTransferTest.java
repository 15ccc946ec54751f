package io.consort.ipledger.title;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.REGISTER;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.TI_TO_INTEL;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.ledger;
import static io.consort.ipledger.Sematech.thirds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.title.TitleEvent.TransferReversed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReverseTransferTest {

    private static final Fraction SIXTH = Fraction.of(1, 6);
    private static final OrganisationId AMD = new OrganisationId("amd");
    private static final LocalDate YEAR_1993 = TI_TO_INTEL.effective();
    private static final ReverseTransfer REVERSE = new ReverseTransfer(A1, 2, "It was never signed.", null);

    @Test
    void aReversalUndoesAnEntryAndKeepsIt() {
        var after = assigned()
                .on("1994-02-01")
                .when(REVERSE)
                .then(new TransferReversed(
                        A1,
                        new Reversal(
                                2,
                                "It was never signed.",
                                List.of(
                                        new Posting(new Account.Holder(TI), SIXTH),
                                        new Posting(new Account.Holder(INTEL), SIXTH.negate())),
                                YEAR_1993)));

        Title title = Titles.of(after.state()).require(A1);
        assertThat(title.on(YEAR_1993)).isEqualTo(thirds(IBM, TI, UTEXAS));
        assertThat(title.on(YEAR_1993, Instant.parse("1994-01-31T23:59:59Z"))).containsEntry(INTEL, SIXTH);
        assertThat(title.chain()).extracting(TitleEntry::seq).containsExactly(1L, 2L, 3L);
        assertThat(title.reversedBy(title.entry(2).orElseThrow())).isEqualTo(3);
        assertThat(title.reversedBy(title.entry(3).orElseThrow())).isNull();
    }

    @Test
    void refusesToTakeAwayWhatWasGivenOn() {
        var passedOn = assigned().done(intelToAmd("1994-01-01"));
        assertThat(passedOn.when(REVERSE).thenRefused("correction-overdraws").detail())
                .startsWith("After the correction intel would hold -1/12 on 1994-01-01: ");
    }

    @Test
    void whatIsTrueInsteadIsRecordedInTheSameBreath() {
        Assignment later = new Assignment(TI, INTEL, SIXTH, LocalDate.parse("1993-02-01"));
        var passedOn = assigned().done(intelToAmd("1994-01-01"));
        var after = passedOn.done(new ReverseTransfer(A1, 2, "The deed bears another date.", later));

        Title title = Titles.of(after.state()).require(A1);
        assertThat(title.share(INTEL, YEAR_1993)).isEqualTo(Fraction.ZERO);
        assertThat(title.share(INTEL, later.effective())).isEqualTo(SIXTH);
        assertThat(title.share(AMD, LocalDate.parse("1994-01-01"))).isEqualTo(Fraction.of(1, 12));
        assertThat(after.seq()).isEqualTo(passedOn.seq() + 2);
        passedOn.when(new ReverseTransfer(
                        A1, 2, "Another date.", new Assignment(TI, INTEL, SIXTH, LocalDate.parse("1994-01-02"))))
                .thenRefused("correction-overdraws");
        passedOn.when(new ReverseTransfer(A1, 2, "Another share.", new Assignment(TI, INTEL, Fraction.ONE, YEAR_1993)))
                .thenRefused("correction-overdraws");
    }

    @Test
    void firstOwnersAreRestated() {
        OrderedMap<OrganisationId, Fraction> owners = OrderedMap.<OrganisationId, Fraction>empty()
                .plus(TI, Fraction.of(1, 2))
                .plus(IBM, Fraction.of(1, 2));
        ReverseTransfer restate = new ReverseTransfer(A1, 1, "utexas never had any.", new Creation(owners, CREATED));
        var after = assigned().done(restate);

        assertThat(Titles.of(after.state()).require(A1).on(CREATED)).isEqualTo(Map.copyOf(owners));
        assertThat(Titles.of(after.state()).require(A1).on(YEAR_1993))
                .isEqualTo(Map.of(IBM, Fraction.of(1, 2), TI, THIRD, INTEL, SIXTH));
        var withoutTi =
                new Creation(OrderedMap.<OrganisationId, Fraction>empty().plus(IBM, Fraction.ONE), CREATED);
        assigned().when(new ReverseTransfer(A1, 1, "Only ibm.", withoutTi)).thenRefused("correction-overdraws");
        var tooLate = new Creation(owners, YEAR_1993.plusDays(1));
        assigned().when(new ReverseTransfer(A1, 1, "Later.", tooLate)).thenRefused("correction-overdraws");
    }

    @Test
    void anAssetNeverLosesItsOwners() {
        assigned().when(new ReverseTransfer(A1, 1, "Wrong.", null)).thenRefused("replacement-does-not-fit");
        assigned().when(new ReverseTransfer(A1, 1, "Wrong.", TI_TO_INTEL)).thenRefused("replacement-does-not-fit");
        assigned()
                .when(new ReverseTransfer(
                        A1, 2, "Wrong.", new Creation(OrderedMap.singleton(IBM, Fraction.ONE), CREATED)))
                .thenRefused("replacement-does-not-fit");
    }

    @Test
    void anEntryIsReversedOnceAndAReversalNever() {
        var reversed = assigned().done(REVERSE);
        assertThat(reversed.when(REVERSE).thenRefused("transfer-reversed").detail())
                .isEqualTo("Entry 2 was reversed already, by entry 3.");
        reversed.when(new ReverseTransfer(A1, 3, "It was signed.", null)).thenRefused("reversal-is-final");
    }

    @Test
    void onlyAnEntryOfTheAssetsChainIsReversed() {
        for (long entry : new long[] {-1, 0, 3, Long.MAX_VALUE}) {
            assigned().when(new ReverseTransfer(A1, entry, "Wrong.", null)).thenRefused("not-found");
        }
    }

    @Test
    void everyReversalSaysWhy() {
        for (String reason : new String[] {"", "  ", "x".repeat(ReverseTransfer.MAX_REASON + 1)}) {
            assertThatThrownBy(() -> new ReverseTransfer(A1, 2, reason, null)).isInstanceOf(DomainException.class);
        }
        assertThatThrownBy(() ->
                        new ReverseTransfer(A1, 1, "Wrong.", new Creation(OrderedMap.singleton(IBM, THIRD), CREATED)))
                .isInstanceOf(DomainException.class);
    }

    private static Given<IpLedgerState, IpLedgerEvent> assigned() {
        return ledger().on("1990-06-01")
                .done(REGISTER)
                .by("tom", "ti")
                .on("1993-03-01")
                .done(new AssignShare(A1, TI_TO_INTEL));
    }

    private static Command<IpLedgerState, IpLedgerEvent> intelToAmd(String effective) {
        return By.resolution(
                new AssignShare(A1, new Assignment(INTEL, AMD, Fraction.of(1, 12), LocalDate.parse(effective))));
    }
}
