package io.consort.consortium;

import io.consort.consortium.admission.Applications;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.membership.Members;
import io.consort.consortium.separation.Interests;

/** Who belongs to a consortium, who wishes to, what they owe it, and what they have to do with each other and with its projects and funds. */
record Roll(Members members, Applications applications, Dues dues, Interests interests) {

    static final Roll EMPTY = new Roll(Members.EMPTY, Applications.EMPTY, Dues.EMPTY, Interests.EMPTY);

    Roll with(Members next) {
        return new Roll(next, applications, dues, interests);
    }

    Roll with(Applications next) {
        return new Roll(members, next, dues, interests);
    }

    Roll with(Dues next) {
        return new Roll(members, applications, next, interests);
    }

    Roll with(Interests next) {
        return new Roll(members, applications, dues, next);
    }
}
