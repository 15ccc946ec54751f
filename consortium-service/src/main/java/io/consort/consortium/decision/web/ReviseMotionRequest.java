package io.consort.consortium.decision.web;

import io.consort.consortium.decision.Question;

record ReviseMotionRequest(Question question) {}
