package io.consort.consortium.assembly;

import com.github.benmanes.caffeine.cache.Ticker;
import com.mongodb.client.MongoClient;
import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.BallotSecrets;
import io.consort.consortium.decision.BallotBox;
import io.consort.consortium.decision.DueDecisions;
import io.consort.consortium.decision.EffectsElsewhere;
import io.consort.consortium.decision.ServiceActs;
import io.consort.consortium.decision.client.FeignServiceActs;
import io.consort.consortium.engagement.AffiliationWatch;
import io.consort.consortium.engagement.RegisterWatch;
import io.consort.consortium.founding.Founding;
import io.consort.consortium.founding.Models;
import io.consort.consortium.founding.Templates;
import io.consort.consortium.founding.store.ModelFile;
import io.consort.consortium.founding.store.TemplateFiles;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.membership.web.OwnStandings;
import io.consort.consortium.minutes.MinutesDeadlines;
import io.consort.consortium.organisation.Accounts;
import io.consort.consortium.organisation.Addressees;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.organisation.IdentityProvider;
import io.consort.consortium.organisation.InMemoryAddressees;
import io.consort.consortium.organisation.Organisations;
import io.consort.consortium.organisation.PeopleDirectory;
import io.consort.consortium.organisation.Provisioning;
import io.consort.consortium.organisation.RegisterAffiliations;
import io.consort.consortium.organisation.SeatAdministration;
import io.consort.consortium.organisation.client.KeycloakAccounts;
import io.consort.consortium.organisation.client.KeycloakOrganisations;
import io.consort.consortium.organisation.client.KeycloakPeople;
import io.consort.consortium.organisation.client.RememberedAccounts;
import io.consort.consortium.organisation.store.MongoAddressees;
import io.consort.consortium.succession.Successions;
import io.consort.consortium.succession.SuccessionsElsewhere;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.ledger.InclusionProof;
import io.consort.starter.ledger.LedgerProperties;
import io.consort.starter.security.IdentityProperties;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the service together. */
@Configuration(proxyBeanMethods = false)
class ConsortiumConfiguration {

    @Bean
    LedgerDefinition<ConsortiumState, ConsortiumEvent> consortiumLedger() {
        return ConsortiumLedger.DEFINITION;
    }

    @Bean
    FourEyes<ConsortiumState, ConsortiumEvent> fourEyes() {
        return ConsortiumLedger.FOUR_EYES;
    }

    @Bean
    Models models() {
        return ModelFile.read();
    }

    @Bean
    Templates templates(Models models) {
        return TemplateFiles.read(models);
    }

    @Bean
    OwnStandings ownStandings(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Clock clock) {
        return new OwnStandings(ledgers, clock);
    }

    @Bean
    OrganisationDirectory organisationDirectory(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Clock clock) {
        return organisation -> Organisations.of(
                        ledgers.ledger(LedgerId.PLATFORM).read().state())
                .exists(organisation, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    @Bean
    AffiliationWatch affiliationWatch(Affiliations affiliations, Clock clock) {
        return new AffiliationWatch(affiliations, clock);
    }

    @Bean
    RegisterWatch registerWatch(Agenda agenda) {
        return new RegisterWatch(agenda);
    }

    @Bean
    ServiceActs serviceActs(
            ServiceClients clients,
            @Value("${consort.ip-ledger-uri}") URI ipLedger,
            @Value("${consort.talent-uri}") URI talent,
            @Value("${consort.finance-uri}") URI finance) {
        return new FeignServiceActs(clients, Map.of("ip-ledger", ipLedger, "talent", talent, "finance", finance));
    }

    @Bean
    DueDecisions dueDecisions(BallotSecrets secrets, Clock clock) {
        return new DueDecisions(secrets, clock);
    }

    @Bean
    EffectsElsewhere effectsElsewhere(ServiceActs acts, Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        return new EffectsElsewhere(
                acts,
                (consortium, seq) -> InclusionProof.proven(ledgers, ledgers.ledger(LedgerId.of(consortium)), seq));
    }

    @Bean
    BallotBox ballotBox(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Agenda agenda) {
        return new BallotBox(ledgers, agenda);
    }

    @Bean
    BallotSecrets ballotSecrets(LedgerProperties properties) {
        return new BallotSecrets(properties.secrets().getFirst().getBytes(StandardCharsets.UTF_8));
    }

    @Bean
    IdentityProvider keycloak(ServiceClients clients, IdentityProperties identity) {
        return new KeycloakOrganisations(clients, identity);
    }

    @Bean
    PeopleDirectory keycloakPeople(ServiceClients clients, IdentityProperties identity) {
        return new KeycloakPeople(clients, identity);
    }

    @Bean
    Accounts keycloakAccounts(ServiceClients clients, IdentityProperties identity) {
        return new RememberedAccounts(new KeycloakAccounts(clients, identity), Ticker.systemTicker());
    }

    /** Where the ledgers are: in memory only where they are too. */
    @Bean
    Addressees addressees(
            ObjectProvider<MongoClient> client,
            @Value("${consort.database:${spring.application.name}}") String database) {
        MongoClient store = client.getIfAvailable();
        return store == null ? new InMemoryAddressees() : new MongoAddressees(store, database);
    }

    @Bean
    Affiliations affiliations(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        return new RegisterAffiliations(ledgers);
    }

    @Bean
    SeatAdministration seatAdministration(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        return new SeatAdministration(ledgers);
    }

    @Bean
    Successions successions(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Agenda agenda) {
        return new Successions(ledgers, agenda);
    }

    @Bean
    SuccessionsElsewhere successionsElsewhere(ServiceActs acts, Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        return new SuccessionsElsewhere(
                acts,
                (consortium, seq) -> InclusionProof.proven(ledgers, ledgers.ledger(LedgerId.of(consortium)), seq));
    }

    @Bean
    Provisioning provisioning(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, IdentityProvider provider) {
        return new Provisioning(ledgers, provider);
    }

    @Bean
    MinutesDeadlines minutesDeadlines(Clock clock) {
        return new MinutesDeadlines(clock);
    }

    @Bean
    Founding founding(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        return new Founding(ledgers);
    }
}
