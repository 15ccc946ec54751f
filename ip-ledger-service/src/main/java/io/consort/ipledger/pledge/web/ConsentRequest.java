package io.consort.ipledger.pledge.web;

import io.consort.ipledger.pledge.ConsentToAssignment;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;

record ConsentRequest(Assignment assignment) {

    ConsentToAssignment toCommand(PledgeId pledge) {
        return new ConsentToAssignment(pledge, assignment);
    }
}
