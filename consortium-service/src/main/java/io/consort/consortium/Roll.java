package io.consort.consortium;

import io.consort.consortium.dues.Dues;
import io.consort.consortium.membership.Members;
import io.consort.consortium.separation.Interests;

/** Who belongs to a consortium, what they owe it, and what they have to do with each other and with its projects and funds. */
record Roll(Members members, Dues dues, Interests interests) {

    static final Roll EMPTY = new Roll(Members.EMPTY, Dues.EMPTY, Interests.EMPTY);

    Roll with(Members next) {
        return new Roll(next, dues, interests);
    }

    Roll with(Dues next) {
        return new Roll(members, next, interests);
    }

    Roll with(Interests next) {
        return new Roll(members, dues, next);
    }
}
