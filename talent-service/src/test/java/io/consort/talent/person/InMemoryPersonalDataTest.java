package io.consort.talent.person;

class InMemoryPersonalDataTest extends PersonalDataContract {

    @Override
    protected PersonalData data() {
        return new InMemoryPersonalData();
    }
}
