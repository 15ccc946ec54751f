package io.consort.ipledger.right;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.right.RightExamples.extent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.CharterInForce;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the charter says of access holds for whoever asks for it, grants and refuses it. */
class AccessRuleTest {

    private static final ConsortiumId SEMATECH = new ConsortiumId("sematech");
    private static final AccessRequestId Q1 = new AccessRequestId("Q-1");
    private static final SealedRoyalty ROYALTY =
            new SealedRoyalty("0123456789012345678901234567890123456789012=", "c2VhbGVk");

    @Test
    void nothingIsAskedForWhatIsFree() {
        var free = ruled(AccessPrice.ROYALTY_FREE, AccessPrice.FAIR_AND_REASONABLE, "2025-12-31");
        free.when(request(RightKind.IMPLEMENTATION_ACCESS, ROYALTY)).thenRefused("access-is-free");
        free.done(request(RightKind.EXPLOITATION_ACCESS, ROYALTY))
                .done(By.resolution(new RefuseAccess(Q1, TI, RefusalGround.TERMS_NOT_FAIR)));
        var asked = free.done(request(RightKind.IMPLEMENTATION_ACCESS, null));
        asked.when(By.resolution(new RefuseAccess(Q1, TI, RefusalGround.TERMS_NOT_FAIR)))
                .thenRefused("access-is-free");
        asked.done(By.resolution(new RefuseAccess(Q1, TI, RefusalGround.NOT_NEEDED)));
        asked.done(By.resolution(new GrantAccess(Q1, TI)));
        free.when(By.resolution(
                        new GrantRight(A1, new Grant(TI, null, terms(RightKind.IMPLEMENTATION_ACCESS, ROYALTY)))))
                .thenRefused("access-is-free");
    }

    @Test
    void whatWasAskedForAgainstARoyaltyBeforeIsNotGrantedAgainstOneAfter() {
        registered()
                .done(request(RightKind.EXPLOITATION_ACCESS, ROYALTY))
                .done(rule(AccessPrice.ROYALTY_FREE, AccessPrice.ROYALTY_FREE, "1999-12-31"))
                .when(By.resolution(new GrantAccess(Q1, TI)))
                .thenRefused("access-is-free");
    }

    @Test
    void accessToExploitIsAskedForInTime() {
        var exploit = request(RightKind.EXPLOITATION_ACCESS, null);
        var late = ruled(AccessPrice.AS_AGREED, AccessPrice.AS_AGREED, "2024-12-31");
        assertThat(late.on("2026-01-01")
                        .when(exploit)
                        .thenRefused("access-asked-too-late")
                        .detail())
                .startsWith("Access to exploit A-1 could be asked for until 2025-12-31, 12 months after P-1 ended");
        ruled(AccessPrice.AS_AGREED, AccessPrice.AS_AGREED, "2025-01-01")
                .on("2026-01-01")
                .done(exploit);
        late.done(request(RightKind.IMPLEMENTATION_ACCESS, null));
        late.done(By.resolution(new GrantRight(A1, new Grant(TI, null, terms(RightKind.EXPLOITATION_ACCESS, null)))));
        registered().done(exploit);
    }

    @Test
    void whatTheCharterSaysIsNotedOnceAndAnOlderAnswerIsNotTaken() {
        var posted = ruled(AccessPrice.AS_AGREED, AccessPrice.AS_AGREED, "2020-12-31");
        var exploit = request(RightKind.EXPLOITATION_ACCESS, null);
        var asked = posted.done(said(2, AccessPrice.ROYALTY_FREE, null, exploit));
        AccessRule noted = AccessRule.of(asked.state());
        assertThat(noted.charter()).isEqualTo(2);
        assertThat(noted.ended()).isEmpty();
        assertThat(asked.seq() - posted.seq()).isEqualTo(2);
        var again = asked.done(said(2, AccessPrice.ROYALTY_FREE, null, exploit));
        assertThat(again.seq() - asked.seq()).isEqualTo(1);
        var older = asked.done(said(1, AccessPrice.AS_AGREED, null, exploit));
        assertThat(AccessRule.of(older.state())).isEqualTo(noted);
        asked.when(said(1, AccessPrice.AS_AGREED, null, request(RightKind.EXPLOITATION_ACCESS, ROYALTY)))
                .thenRefused("access-is-free");
        assertThat(asked.on("2026-01-01")
                        .when(said(2, AccessPrice.ROYALTY_FREE, LocalDate.parse("2024-12-31"), exploit))
                        .thenRefused("access-asked-too-late")
                        .detail())
                .contains("12 months after P-1 ended, by version 2 of the charter");
    }

    @Test
    void whereTheCharterCannotBeAskedNothingIsDecided() {
        AccessCharter silent = (_, _) -> {
            throw DomainException.unavailable("service-unavailable", "The consortium service does not answer.");
        };
        registered()
                .when(new CharterInForce(silent).decided(SEMATECH, "P-1", request(RightKind.EXPLOITATION_ACCESS, null)))
                .thenRefused("service-unavailable");
        AccessCharter older = (_, _) -> Optional.empty();
        assertThat(AccessRule.of(registered()
                        .done(new CharterInForce(older)
                                .decided(SEMATECH, "P-1", request(RightKind.EXPLOITATION_ACCESS, null)))
                        .state()))
                .isEqualTo(AccessRule.USUAL);
    }

    private static Command<IpLedgerState, IpLedgerEvent> said(
            int version,
            AccessPrice toExploit,
            @Nullable LocalDate ended,
            Command<IpLedgerState, IpLedgerEvent> asked) {
        AccessRule rule = new AccessRule(AccessPrice.ROYALTY_FREE, toExploit, 12, OrderedMap.empty(), null, version);
        return new CharterInForce((_, _) -> Optional.of(new AccessCharter.Answer(rule, ended)))
                .decided(SEMATECH, "P-1", asked);
    }

    @Test
    void aRuleIsOneThatACharterCanHave() {
        for (int months : new int[] {-1, 241}) {
            assertThatThrownBy(() -> new AccessRule(
                            AccessPrice.AS_AGREED, AccessPrice.AS_AGREED, months, OrderedMap.empty(), "R-7"))
                    .isInstanceOf(DomainException.class);
        }
        assertThatThrownBy(
                        () -> new AccessRule(AccessPrice.AS_AGREED, AccessPrice.AS_AGREED, 1, OrderedMap.empty(), " "))
                .isInstanceOf(DomainException.class);
    }

    private static Given<IpLedgerState, IpLedgerEvent> ruled(AccessPrice carry, AccessPrice exploit, String ended) {
        return registered().done(rule(carry, exploit, ended));
    }

    private static SetAccessRule rule(AccessPrice carry, AccessPrice exploit, String ended) {
        return new SetAccessRule(
                new AccessRule(carry, exploit, 12, OrderedMap.singleton("P-1", LocalDate.parse(ended)), "R-7"));
    }

    private static Command<IpLedgerState, IpLedgerEvent> request(RightKind kind, SealedRoyalty royalty) {
        return By.resolution(new RequestAccess(A1, terms(kind, royalty)));
    }

    private static Terms terms(RightKind kind, SealedRoyalty royalty) {
        return new Terms(
                kind,
                INTEL,
                extent("all in WORLD from 2026-03-01 to 2026-12-31"),
                Sublicensing.NONE,
                kind == RightKind.IMPLEMENTATION_ACCESS ? "P-1" : null,
                royalty);
    }
}
