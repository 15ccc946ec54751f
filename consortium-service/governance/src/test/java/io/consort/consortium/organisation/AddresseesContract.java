package io.consort.consortium.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of addressees does. */
public abstract class AddresseesContract {

    private static final Instant UNTIL = Instant.parse("2026-03-01T00:00:00Z");
    private static final PersonId ADA = new PersonId("ada");
    protected static final Addressee FIRST = addressee("PI-1", ADA, "ada@elsewhere.example", UNTIL);
    private static final Addressee SECOND = addressee("PI-2", ADA, "ada@elsewhere.example", UNTIL.plusMillis(1));
    private static final Addressee NOBODYS = addressee("PI-3", null, "ben@elsewhere.example", UNTIL);

    /** The store, empty. */
    protected abstract Addressees addressees();

    @Test
    void givesBackWhatWasPut() {
        Addressees all = addressees();
        for (Addressee each : List.of(FIRST, SECOND, NOBODYS)) {
            assertThat(all.put(each)).isEqualTo(each);
            assertThat(all.find(each.invitation())).contains(each);
        }
        assertThat(all.of(ADA)).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(all.of(new PersonId("ben"))).isEmpty();
        assertThat(all.find(List.of(FIRST.invitation(), NOBODYS.invitation(), new InvitationId("PI-9"))))
                .containsExactlyInAnyOrder(FIRST, NOBODYS);
        assertThat(all.find(new InvitationId("PI-9"))).isEmpty();
    }

    @Test
    void keepsWhatCameFirst() {
        Addressees all = addressees();
        all.put(FIRST);
        assertThat(all.put(addressee("PI-1", new PersonId("eve"), "eve@elsewhere.example", UNTIL)))
                .isEqualTo(FIRST);
        assertThat(all.find(FIRST.invitation())).contains(FIRST);
    }

    @Test
    void forgets() {
        Addressees all = addressees();
        List.of(FIRST, SECOND, NOBODYS).forEach(all::put);
        all.forgetAddress(FIRST.invitation());
        all.forgetAddress(new InvitationId("PI-9"));
        assertThat(all.find(FIRST.invitation()).orElseThrow().address()).isNull();
        assertThat(all.find(FIRST.invitation()).orElseThrow().account()).isEqualTo(ADA);
        all.forget(NOBODYS.invitation());
        all.forget(NOBODYS.invitation());
        assertThat(all.find(NOBODYS.invitation())).isEmpty();
        all.forgetBefore(UNTIL);
        assertThat(all.of(ADA)).containsExactly(SECOND);
    }

    private static Addressee addressee(String id, PersonId account, String address, Instant until) {
        return new Addressee(new InvitationId(id), new OrganisationId("ibm"), account, new MailAddress(address), until);
    }
}
