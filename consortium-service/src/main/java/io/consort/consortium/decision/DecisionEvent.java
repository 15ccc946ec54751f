package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;

/** What happens on the way from a motion to its effect. */
public sealed interface DecisionEvent extends ConsortiumEvent permits MotionEvent, VotingEvent, ResolutionEvent {}
