package io.consort.ipledger.right.web;

record WithdrawalRequest() {}
