package io.consort.consortium.organisation;

import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every identity provider holds to. */
public abstract class IdentityProviderContract {

    /** The provider under test. */
    protected abstract IdentityProvider provider();

    @Test
    void answersTheSameWhenAskedAgain() {
        Organisation organisation = fresh();
        String id = provider().link(organisation);
        assertThat(id).isNotBlank();
        assertThat(provider().link(organisation)).isEqualTo(id);
    }

    @Test
    void tellsOrganisationsApart() {
        assertThat(provider().link(fresh())).isNotEqualTo(provider().link(fresh()));
    }

    protected static Organisation fresh() {
        String alias = "org-" + UUID.randomUUID();
        Profile profile = new Profile(
                "Organisation " + alias,
                OrganisationKind.SME,
                new Country("DE"),
                "Hesse",
                null,
                Identifiers.NONE,
                List.of(new InternetDomain(alias + ".example")));
        return Organisation.registered(organisation(alias), profile, Instant.EPOCH);
    }
}
