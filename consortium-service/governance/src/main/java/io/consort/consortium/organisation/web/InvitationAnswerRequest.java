package io.consort.consortium.organisation.web;

/** A request that says by its path alone what it is about: {@code {}}. */
record InvitationAnswerRequest() {}
