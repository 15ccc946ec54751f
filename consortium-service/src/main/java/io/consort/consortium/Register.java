package io.consort.consortium;

import io.consort.consortium.founding.Foundations;
import io.consort.consortium.organisation.Organisations;

/** What the platform's ledger comes to: which organisations and which consortia there are. */
record Register(Organisations organisations, Foundations foundations) {

    static final Register EMPTY = new Register(Organisations.EMPTY, Foundations.EMPTY);

    Register with(Organisations next) {
        return new Register(next, foundations);
    }

    Register with(Foundations next) {
        return new Register(organisations, next);
    }
}
