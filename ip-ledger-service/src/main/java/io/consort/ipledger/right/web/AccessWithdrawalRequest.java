package io.consort.ipledger.right.web;

record AccessWithdrawalRequest() {}
