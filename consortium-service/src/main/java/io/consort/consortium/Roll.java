package io.consort.consortium;

import io.consort.consortium.dues.Dues;
import io.consort.consortium.membership.Members;

/** Who belongs to a consortium, and what they owe it. */
record Roll(Members members, Dues dues) {

    static final Roll EMPTY = new Roll(Members.EMPTY, Dues.EMPTY);

    Roll with(Members next) {
        return new Roll(next, dues);
    }

    Roll with(Dues next) {
        return new Roll(members, next);
    }
}
