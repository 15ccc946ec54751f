package io.consort.consortium;

import io.consort.consortium.admission.AdmissionEvent;
import io.consort.consortium.body.BodyEvent;
import io.consort.consortium.charter.CharterEvent;
import io.consort.consortium.contribution.ContributionEvent;
import io.consort.consortium.decision.DecisionEvent;
import io.consort.consortium.dues.DuesEvent;
import io.consort.consortium.exit.ExitEvent;
import io.consort.consortium.founding.FoundingEvent;
import io.consort.consortium.foureyes.ActOfTwo;
import io.consort.consortium.life.LifeEvent;
import io.consort.consortium.meeting.DemandEvent;
import io.consort.consortium.meeting.MeetingEvent;
import io.consort.consortium.membership.MembershipEvent;
import io.consort.consortium.minutes.MinutesEvent;
import io.consort.consortium.organisation.OrganisationEvent;
import io.consort.consortium.separation.SeparationEvent;
import io.consort.consortium.succession.SuccessionEvent;
import io.consort.consortium.witness.WitnessEvent;
import io.consort.kernel.ledger.Event;

/** Everything that this service records, by feature. */
public sealed interface ConsortiumEvent extends Event
        permits OrganisationEvent,
                FoundingEvent,
                CharterEvent,
                MembershipEvent,
                AdmissionEvent,
                BodyEvent,
                MeetingEvent,
                DemandEvent,
                MinutesEvent,
                SeparationEvent,
                DecisionEvent,
                DuesEvent,
                ContributionEvent,
                SuccessionEvent,
                ExitEvent,
                LifeEvent,
                WitnessEvent,
                ActOfTwo {}
