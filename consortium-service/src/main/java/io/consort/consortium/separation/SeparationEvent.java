package io.consort.consortium.separation;

import io.consort.consortium.ConsortiumEvent;

/** What else than seats bears on the separation of duties. */
public sealed interface SeparationEvent extends ConsortiumEvent
        permits EngagementRecorded, EngagementEnded, AffiliationNoted {}
