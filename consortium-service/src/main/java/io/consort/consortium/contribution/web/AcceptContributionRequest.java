package io.consort.consortium.contribution.web;

/** Nothing has to be said. */
record AcceptContributionRequest() {}
