package io.consort.starter.mongo;

import com.mongodb.ReadPreference;
import com.mongodb.client.MongoClient;
import io.consort.edge.token.UsedProofs;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.foureyes.AskedActs;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.note.SignedCheckpoints;
import io.consort.starter.ledger.NamedStores;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/**
 * Keeps a service's ledgers in its own database, {@code consort.database}, of whatever {@code spring.mongodb.uri} names. Nothing
 * is asked of the store while the service starts, so that it starts while the store is away.
 */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@ConditionalOnBean(MongoClient.class)
public class MongoLedgerAutoConfiguration {

    private static final int BEFORE_WHAT_THE_ADDRESS_SAYS = -1;

    /** Honest answers in time: a store that is away is found out within two seconds. The address may say otherwise. */
    @Bean
    @Order(BEFORE_WHAT_THE_ADDRESS_SAYS)
    MongoClientSettingsBuilderCustomizer consortStoreSettings() {
        return settings -> settings.writeConcern(Durable.WRITES)
                .readConcern(Durable.READS)
                .readPreference(ReadPreference.primary())
                .retryReads(false) // who asked is told in time and asks again
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(1, TimeUnit.SECONDS).readTimeout(5, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(100).maxWaitTime(2, TimeUnit.SECONDS));
    }

    @Bean
    @ConditionalOnMissingBean
    BlockStore blockStore(
            MongoClient client, @Value("${consort.database:${spring.application.name}}") String database) {
        return new MongoBlockStore(client, database);
    }

    @Bean
    @ConditionalOnMissingBean
    Agenda agenda(MongoClient client, @Value("${consort.database:${spring.application.name}}") String database) {
        return new MongoAgenda(client, database);
    }

    @Bean
    @ConditionalOnMissingBean
    NamedStores namedStores(
            MongoClient client, @Value("${consort.database:${spring.application.name}}") String database) {
        return new MongoNamedStores(client, database);
    }

    @Bean
    @ConditionalOnMissingBean
    AskedActs askedActs(MongoClient client, @Value("${consort.database:${spring.application.name}}") String database) {
        return new MongoAskedActs(client, database);
    }

    @Bean
    @ConditionalOnMissingBean
    SignedCheckpoints signedCheckpoints(
            MongoClient client, @Value("${consort.database:${spring.application.name}}") String database) {
        return new MongoSignedCheckpoints(client, database);
    }

    @Bean
    @ConditionalOnMissingBean
    UsedProofs usedProofs(
            MongoClient client,
            @Value("${consort.database:${spring.application.name}}") String database,
            ObjectProvider<Clock> clock) {
        return new MongoUsedProofs(client, database, clock.getIfAvailable(Clock::systemUTC));
    }
}
