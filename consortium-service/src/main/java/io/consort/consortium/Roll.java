package io.consort.consortium;

import io.consort.consortium.admission.Applications;
import io.consort.consortium.contribution.Contributions;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.exit.Exits;
import io.consort.consortium.membership.Members;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.succession.Successors;
import io.consort.kernel.witness.Witnesses;

/**
 * Who belongs to a consortium, who wishes to, what they owe it and contribute to it besides, what they have to do with each other and with its projects and
 * funds, who of them is no more, how those that leave were settled with, and who cosigns what the ledger comes to.
 */
record Roll(
        Members members,
        Applications applications,
        Dues dues,
        Interests interests,
        Successors successors,
        Exits exits,
        Witnesses witnesses,
        Contributions contributions) {

    static final Roll EMPTY = new Roll(
            Members.EMPTY,
            Applications.EMPTY,
            Dues.EMPTY,
            Interests.EMPTY,
            Successors.NONE,
            Exits.EMPTY,
            Witnesses.EMPTY,
            Contributions.EMPTY);

    Roll with(Members next) {
        return new Roll(next, applications, dues, interests, successors, exits, witnesses, contributions);
    }

    Roll with(Applications next) {
        return new Roll(members, next, dues, interests, successors, exits, witnesses, contributions);
    }

    Roll with(Dues next) {
        return new Roll(members, applications, next, interests, successors, exits, witnesses, contributions);
    }

    Roll with(Interests next) {
        return new Roll(members, applications, dues, next, successors, exits, witnesses, contributions);
    }

    Roll with(Successors next) {
        return new Roll(members, applications, dues, interests, next, exits, witnesses, contributions);
    }

    Roll with(Exits next) {
        return new Roll(members, applications, dues, interests, successors, next, witnesses, contributions);
    }

    Roll with(Witnesses next) {
        return new Roll(members, applications, dues, interests, successors, exits, next, contributions);
    }

    Roll with(Contributions next) {
        return new Roll(members, applications, dues, interests, successors, exits, witnesses, next);
    }
}
