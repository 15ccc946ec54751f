package io.consort.ipledger.party.client;

import io.consort.ipledger.party.Voices;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.starter.web.Role;
import io.consort.starter.web.Standings;
import java.util.Optional;

/** Who could speak, as the consortium's standings say. */
final class StandingVoices implements Voices {

    private final Standings standings;

    StandingVoices(Standings standings) {
        this.standings = standings;
    }

    @Override
    public boolean isMember(LedgerId ledger, OrganisationId organisation) {
        return standing(ledger, organisation)
                .filter(role -> role == Role.MEMBER || role == Role.SECRETARIAT)
                .isPresent();
    }

    @Override
    public boolean isLetIn(LedgerId ledger, OrganisationId organisation) {
        return standing(ledger, organisation).isPresent();
    }

    private Optional<Role> standing(LedgerId ledger, OrganisationId organisation) {
        return standings.of(new ConsortiumId(ledger.value()), organisation);
    }
}
