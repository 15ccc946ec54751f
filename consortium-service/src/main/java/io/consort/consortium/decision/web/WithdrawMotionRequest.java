package io.consort.consortium.decision.web;

record WithdrawMotionRequest(String reason) {}
