package io.consort.talent;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.consort.embedded.EmbeddedStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A store for personal data that speaks MongoDB's protocol. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    EmbeddedStore embeddedStore() {
        return EmbeddedStore.inMemory();
    }

    @Bean
    MongoClient mongoClient(EmbeddedStore store) {
        return MongoClients.create(store.uri());
    }
}
