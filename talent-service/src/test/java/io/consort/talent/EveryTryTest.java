package io.consort.talent;

import io.consort.kernel.ledger.LedgerId;
import io.consort.starter.test.EveryTry;
import io.consort.talent.person.PersonKey;
import io.consort.talent.person.PersonalData;
import io.consort.talent.person.Pseudonym;
import org.springframework.beans.factory.annotation.Autowired;

class EveryTryTest extends EveryTry {

    @Autowired
    private PersonalData data;

    @Override
    protected String recorded() {
        PersonKey sample = new PersonKey(new LedgerId("alpha"), new Pseudonym("R-1"));
        return super.recorded() + data.ledgers() + data.get(sample);
    }
}
