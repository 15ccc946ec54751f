package io.consort.consortium;

import io.consort.consortium.dues.Dues;
import io.consort.consortium.membership.Members;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.succession.Successors;

/**
 * Who belongs to a consortium, what they owe it, what they have to do with each other and with its projects and funds, and who of
 * them is no more.
 */
record Roll(Members members, Dues dues, Interests interests, Successors successors) {

    static final Roll EMPTY = new Roll(Members.EMPTY, Dues.EMPTY, Interests.EMPTY, Successors.NONE);

    Roll with(Members next) {
        return new Roll(next, dues, interests, successors);
    }

    Roll with(Dues next) {
        return new Roll(members, next, interests, successors);
    }

    Roll with(Interests next) {
        return new Roll(members, dues, next, successors);
    }

    Roll with(Successors next) {
        return new Roll(members, dues, interests, next);
    }
}
