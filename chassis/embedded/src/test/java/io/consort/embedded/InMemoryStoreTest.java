package io.consort.embedded;

class InMemoryStoreTest extends EmbeddedStoreContract {

    @Override
    EmbeddedStore open() {
        return EmbeddedStore.inMemory();
    }
}
