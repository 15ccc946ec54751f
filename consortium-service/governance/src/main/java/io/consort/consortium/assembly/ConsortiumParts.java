package io.consort.consortium.assembly;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.Applications;
import io.consort.consortium.body.Bodies;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.contribution.Contributions;
import io.consort.consortium.decision.Decisions;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.exit.Exits;
import io.consort.consortium.founding.Foundations;
import io.consort.consortium.founding.Origin;
import io.consort.consortium.life.Life;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.membership.Actors;
import io.consort.consortium.membership.Members;
import io.consort.consortium.minutes.Minutes;
import io.consort.consortium.organisation.Organisations;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.succession.Successors;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.witness.Witnesses;

/** The parts of a state, one component for each. The features' own words say what they are. */
public record ConsortiumParts(
        Organisations organisations,
        Foundations foundations,
        Origin origin,
        Charters charters,
        Members members,
        Actors actors,
        Applications applications,
        Dues dues,
        Contributions contributions,
        Interests interests,
        Successors successors,
        Exits exits,
        Bodies bodies,
        Meetings meetings,
        Decisions decisions,
        Minutes minutes,
        Life life,
        Witnesses witnesses,
        Awaited awaited)
        implements ConsortiumState {

    /** A ledger without entries. */
    public static final ConsortiumParts EMPTY = new ConsortiumParts(
            Organisations.EMPTY,
            Foundations.EMPTY,
            Origin.NONE,
            Charters.EMPTY,
            Members.EMPTY,
            Actors.NOBODY,
            Applications.EMPTY,
            Dues.EMPTY,
            Contributions.EMPTY,
            Interests.EMPTY,
            Successors.NONE,
            Exits.EMPTY,
            Bodies.EMPTY,
            Meetings.EMPTY,
            Decisions.EMPTY,
            Minutes.EMPTY,
            Life.EMPTY,
            Witnesses.EMPTY,
            Awaited.NOTHING);
}
