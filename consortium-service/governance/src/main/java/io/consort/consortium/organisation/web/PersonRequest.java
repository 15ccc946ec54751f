package io.consort.consortium.organisation.web;

import io.consort.kernel.identity.PersonId;

record PersonRequest(PersonId person) {}
