package io.consort.consortium.succession;

import io.consort.consortium.ConsortiumEvent;

/** What a consortium is told of organisations that are no more. */
public sealed interface SuccessionEvent extends ConsortiumEvent permits MembershipSucceeded {}
