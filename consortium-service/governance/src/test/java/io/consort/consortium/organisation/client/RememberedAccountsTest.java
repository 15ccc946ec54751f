package io.consort.consortium.organisation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.benmanes.caffeine.cache.Ticker;
import io.consort.consortium.organisation.Account;
import io.consort.consortium.organisation.Accounts;
import io.consort.consortium.organisation.InMemoryPeople;
import io.consort.consortium.organisation.Invitee;
import io.consort.consortium.organisation.LinkedOrganisations;
import io.consort.consortium.organisation.MailAddress;
import io.consort.consortium.organisation.Organisation;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberedAccountsTest {

    private static final Organisation IBM = LinkedOrganisations.linked("ibm", "kc-7");
    private static final PersonId UNSAID = new PersonId("unsaid");

    private final InMemoryPeople directory = new InMemoryPeople();
    private Duration now = Duration.ZERO;
    private final Ticker ticker = () -> now.toNanos();
    private final Accounts known = new RememberedAccounts(directory, ticker);
    private PersonId ada;

    @BeforeEach
    void adaBelongsToIbm() {
        ada = directory
                .account(IBM, new Invitee(new MailAddress("ada@ibm.example"), "Ada", "Byron"))
                .orElseThrow();
        directory.join(IBM, ada);
    }

    @Test
    void knowsWhoIsThereAndWhoIsNot() {
        PersonId nobody = new PersonId("nobody");
        assertThat(known.find(Set.of(ada, nobody)))
                .containsEntry(ada, Optional.of(new Account(false, "Ada Byron")))
                .containsEntry(nobody, Optional.empty());
        assertThat(known.organisations(Set.of(ada, nobody)))
                .containsEntry(ada, Set.of(IBM.id()))
                .containsEntry(nobody, Set.of());
    }

    @Test
    void callsWhoeverWasErasedByTheirNameForTwoMinutesAtMost() {
        known.find(Set.of(ada));
        known.organisations(Set.of(ada));
        directory.erase(ada);
        now = Duration.ofMinutes(2).minusNanos(1);
        assertThat(known.find(Set.of(ada)).get(ada)).isPresent();
        now = Duration.ofMinutes(2);
        assertThat(known.find(Set.of(ada)).get(ada)).isEmpty();
        assertThat(known.organisations(Set.of(ada)).get(ada)).isEmpty();
    }

    @Test
    void askingAgainWithinThatTimeDoesNotProlongIt() {
        known.find(Set.of(ada));
        directory.erase(ada);
        now = Duration.ofMinutes(1);
        known.find(Set.of(ada));
        now = Duration.ofMinutes(2);
        assertThat(known.find(Set.of(ada)).get(ada)).isEmpty();
    }

    @Test
    void takesAnOutageForNothingElseAndKeepsItNot() {
        Set<PersonId> both = Set.of(ada, UNSAID);
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> known.find(both))
                .satisfies(refusal -> assertThat(refusal.slug()).isEqualTo("service-unavailable"));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> known.organisations(both))
                .satisfies(refusal -> assertThat(refusal.slug()).isEqualTo("service-unavailable"));
        assertThat(known.find(Set.of(ada)).get(ada)).isPresent();
        assertThat(known.organisations(Set.of(ada)).get(ada)).containsExactly(IBM.id());
    }
}
