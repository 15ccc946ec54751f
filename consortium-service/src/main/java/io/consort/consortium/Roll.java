package io.consort.consortium;

import io.consort.consortium.admission.Applications;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.membership.Members;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.succession.Successors;

/**
 * Who belongs to a consortium, who wishes to, what they owe it, what they have to do with each other and with its projects and
 * funds, and who of them is no more.
 */
record Roll(Members members, Applications applications, Dues dues, Interests interests, Successors successors) {

    static final Roll EMPTY = new Roll(Members.EMPTY, Applications.EMPTY, Dues.EMPTY, Interests.EMPTY, Successors.NONE);

    Roll with(Members next) {
        return new Roll(next, applications, dues, interests, successors);
    }

    Roll with(Applications next) {
        return new Roll(members, next, dues, interests, successors);
    }

    Roll with(Dues next) {
        return new Roll(members, applications, next, interests, successors);
    }

    Roll with(Interests next) {
        return new Roll(members, applications, dues, next, successors);
    }

    Roll with(Successors next) {
        return new Roll(members, applications, dues, interests, next);
    }
}
