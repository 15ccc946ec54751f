package io.consort.consortium.amendment.web;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;

record AdoptedResponse(int version, CharterDraft charter) {

    static AdoptedResponse of(CharterAdopted adopted) {
        return new AdoptedResponse(adopted.charter().version(), CharterDraft.of(adopted.charter()));
    }
}
