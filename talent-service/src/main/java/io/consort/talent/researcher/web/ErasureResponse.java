package io.consort.talent.researcher.web;

import io.consort.talent.TalentEvent;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.Ground;

record ErasureResponse(Pseudonym researcher, Ground ground) {

    static ErasureResponse of(TalentEvent.ErasureOrdered ordered) {
        return new ErasureResponse(ordered.researcher(), ordered.ground());
    }
}
