package io.consort.talent.assembly;

import com.mongodb.client.MongoClient;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.reliance.Relying;
import io.consort.kernel.witness.Witnessing;
import io.consort.starter.need.OpenMatters;
import io.consort.starter.web.Standings;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.AgreementsAwaited;
import io.consort.talent.person.PersonalData;
import io.consort.talent.person.Salt;
import io.consort.talent.person.store.MongoPersonalData;
import io.consort.talent.researcher.DossierKeeping;
import io.consort.talent.researcher.store.Settling;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the chassis which ledger to run, and keeps what must be erasable beside it. */
@Configuration(proxyBeanMethods = false)
class TalentConfiguration {

    @Bean
    LedgerDefinition<TalentState, TalentEvent> talentLedger() {
        return TalentLedger.DEFINITION;
    }

    @Bean
    LedgerClosing<TalentState, TalentEvent> closing() {
        return TalentLedger.CLOSING;
    }

    @Bean
    PersonalData personalData(MongoClient client, @Value("${consort.database}") String database) {
        return new MongoPersonalData(client, database);
    }

    @Bean
    DossierKeeping dossierKeeping(PersonalData data) {
        SecureRandom random = new SecureRandom();
        return new DossierKeeping(data, () -> Salt.random(random));
    }

    @Bean
    Settling settling(Ledgers<TalentState, TalentEvent> ledgers, PersonalData data, DossierKeeping keeping) {
        return new Settling(ledgers, data, keeping);
    }

    @Bean
    Relying<TalentState, TalentEvent> relying() {
        return TalentLedger.RELYING;
    }

    @Bean
    FourEyes<TalentState, TalentEvent> fourEyes() {
        return TalentLedger.FOUR_EYES;
    }

    @Bean
    OpenMatters<TalentState, TalentEvent> openMatters(
            Ledgers<TalentState, TalentEvent> ledgers, Agenda agenda, Standings standings, Clock clock) {
        return OpenMatters.ofWritten(ledgers, new AgreementsAwaited(), agenda, standings, clock);
    }

    @Bean
    Witnessing<TalentState, TalentEvent> witnessing() {
        return TalentLedger.WITNESSING;
    }
}
