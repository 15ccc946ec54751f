package io.consort.ipledger.title;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.TI_TO_INTEL;
import static io.consort.ipledger.Sematech.UTEXAS;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Sematech;
import io.consort.ipledger.confirmation.GiveAssent;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A correction of title takes from nobody what that has not agreed to give. */
class CorrectTitleTest {

    private static final String DEED = "a".repeat(64);
    private static final Fraction SIXTH = Fraction.of(1, 6);
    private static final LocalDate DAY = TI_TO_INTEL.effective();
    private static final Assignment EARLIER = new Assignment(TI, INTEL, SIXTH, DAY.minusMonths(6));
    private static final Assignment LATER = new Assignment(TI, INTEL, SIXTH, DAY.plusMonths(6));
    private static final Assignment MORE = new Assignment(TI, INTEL, THIRD, DAY);
    private static final Assignment BACK = new Assignment(INTEL, TI, SIXTH, DAY);
    private static final Assignment OTHERS = new Assignment(UTEXAS, INTEL, SIXTH, DAY);

    private static CorrectTitle correct(@Nullable Replacement replacement) {
        return new CorrectTitle(new ReverseTransfer(A1, 2, "It was not so.", replacement));
    }

    private static Given<IpLedgerState, IpLedgerEvent> assigned() {
        return Sematech.registered()
                .by("tom", "ti")
                .done(new AssignShare(A1, TI_TO_INTEL))
                .by("olga", "office");
    }

    private static Given<IpLedgerState, IpLedgerEvent> agreed(
            Given<IpLedgerState, IpLedgerEvent> given, String own, Assignment to, @Nullable String deed) {
        return given.by("p", own).done(new GiveAssent(A1, to, deed, null)).by("olga", "office");
    }

    @Test
    void theAssignorAgreesToLosingMoreOrEarlier() {
        for (Assignment right : new Assignment[] {EARLIER, MORE}) {
            assigned().when(correct(right)).thenRefused("correction-unassented");
            agreed(assigned(), "intel", right, null).when(correct(right)).thenRefused("correction-unassented");
            agreed(assigned(), "ti", TI_TO_INTEL, null).when(correct(right)).thenRefused("correction-unassented");
            var corrected = agreed(assigned(), "ti", right, DEED).when(correct(right));
            assertThat(corrected.authority()).isEqualTo(new Authority.Deed(DEED));
            assertThat(corrected.events()).isNotEmpty();
        }
    }

    @Test
    void theAssigneeAgreesToGettingLessOrLaterOrNothing() {
        assigned().when(correct(LATER)).thenRefused("correction-unassented");
        agreed(assigned(), "ti", LATER, null).when(correct(LATER)).thenRefused("correction-unassented");
        assertThat(agreed(assigned(), "intel", LATER, null).when(correct(LATER)).events())
                .isNotEmpty();
        assigned().when(correct(null)).thenRefused("correction-unassented");
        assertThat(agreed(assigned(), "intel", BACK, null).when(correct(null)).events())
                .isNotEmpty();
    }

    @Test
    void anotherInTheAssignorsPlaceAgreesAndSoDoesTheAssignee() {
        var half = agreed(assigned(), "utexas", OTHERS, null);
        half.when(correct(OTHERS)).thenRefused("correction-unassented");
        assertThat(agreed(half, "intel", BACK, null).when(correct(OTHERS)).events())
                .isNotEmpty();
    }

    @Test
    void whatWasAgreedOnceIsNotTakenTwice() {
        var agreed = agreed(assigned(), "ti", EARLIER, DEED);
        var corrected = agreed.done(correct(EARLIER));
        corrected.when(new AssignShare(A1, EARLIER, DEED)).thenRefused("deed-used");
        var twice =
                corrected.by("uma", "utexas").done(new AssignShare(A1, OTHERS)).by("olga", "office");
        long last = Titles.of(twice.state()).require(A1).chain().getLast().seq();
        twice.when(new CorrectTitle(new ReverseTransfer(A1, last, "It was ti.", EARLIER)))
                .thenRefused("correction-unassented");
    }

    @Test
    void firstOwnersKeepWhatTheyConfirmed() {
        Creation less = new Creation(OrderedMap.from(Map.of(IBM, Fraction.of(2, 3), UTEXAS, THIRD)), CREATED);
        CorrectTitle restate = new CorrectTitle(new ReverseTransfer(A1, 1, "ti had none.", less));
        var refusal = Sematech.registered().by("olga", "office").when(restate).thenRefused("correction-unassented");
        assertThat(refusal.detail()).contains("ti");
        assertThat(Sematech.registered().by("tom", "ti").when(restate).events()).isNotEmpty();
    }
}
