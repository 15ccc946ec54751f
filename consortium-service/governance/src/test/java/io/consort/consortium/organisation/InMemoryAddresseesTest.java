package io.consort.consortium.organisation;

class InMemoryAddresseesTest extends AddresseesContract {

    @Override
    protected Addressees addressees() {
        return new InMemoryAddressees();
    }
}
