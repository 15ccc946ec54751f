package io.consort.consortium.membership;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.membership.Lapsing.founded;
import static io.consort.consortium.membership.Lapsing.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.Awaited;
import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.need.Need;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenewalsAwaitedTest {

    private static final String KIND = "membership-renewal";

    private static Given<ConsortiumState, ConsortiumEvent> member() {
        return founded(terms())
                .happened(invited("ibm", FULL), acceded("ibm", FULL, "2026-01-01"))
                .by("ida", "ibm");
    }

    @Test
    void aTermAwaitsRenewalExactlyWhileItCanBeRenewed() {
        var renewed = member().done(new Renew(1));
        for (var given : List.of(member(), renewed, member().by("tim", "ti"))) {
            for (String day : List.of("2026-01-01", "2026-12-31", "2027-01-01", "2027-01-30", "2027-01-31")) {
                assertThat(Awaited.of(given.on(day), KIND).isEmpty())
                        .as("%s on %s", given.actor(), day)
                        .isEqualTo(!Awaited.isAccepted(given.on(day), new Renew(1)));
            }
        }
        assertThat(Awaited.of(member(), KIND)).containsExactly("members/ibm ibm");
        assertThat(Awaited.of(renewed, KIND)).isEmpty();
        assertThat(Awaited.needs(member().on("2027-01-30"), KIND))
                .as("late, within the grace")
                .extracting(Need::due)
                .containsExactly(Instant.parse("2027-01-01T00:00:00Z"));
    }

    @Test
    void whoLeavesIsNotAskedToRenew() {
        assertThat(Awaited.of(
                        member().done(Letters.notice(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"))),
                        KIND))
                .isEmpty();
    }
}
