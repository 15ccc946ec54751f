package io.consort.consortium.amendment.web;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.CharterEvent.CharterProposed;

record ProposedResponse(int proposal, int amends, CharterDraft charter) {

    static ProposedResponse of(CharterProposed proposed) {
        return new ProposedResponse(proposed.proposal(), proposed.amends(), proposed.draft());
    }
}
