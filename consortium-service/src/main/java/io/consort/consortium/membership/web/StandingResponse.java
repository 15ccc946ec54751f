package io.consort.consortium.membership.web;

import io.consort.consortium.membership.Standing;

record StandingResponse(Standing standing) {}
