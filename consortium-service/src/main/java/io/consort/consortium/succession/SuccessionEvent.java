package io.consort.consortium.succession;

import io.consort.consortium.ConsortiumEvent;

/** What a consortium is told of organisations that are no more, and what comes of it; and of those of which a part went to another. */
public sealed interface SuccessionEvent extends ConsortiumEvent
        permits MembershipSucceeded, MembershipPassed, SuccessionTold, DemergerNoted, PartPassed, DemergerTold {}
