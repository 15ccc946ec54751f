package io.consort.talent.researcher.web;

import io.consort.talent.Mandate;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.Ground;
import io.consort.talent.researcher.OrderErasure;

record EraseResearcherRequest(Ground ground) {

    OrderErasure toCommand(Pseudonym researcher, Mandate mandate) {
        return new OrderErasure(researcher, ground, mandate);
    }
}
