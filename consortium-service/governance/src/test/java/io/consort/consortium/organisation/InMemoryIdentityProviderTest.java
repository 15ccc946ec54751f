package io.consort.consortium.organisation;

class InMemoryIdentityProviderTest extends IdentityProviderContract {

    private final IdentityProvider provider = new InMemoryIdentityProvider();

    @Override
    protected IdentityProvider provider() {
        return provider;
    }
}
