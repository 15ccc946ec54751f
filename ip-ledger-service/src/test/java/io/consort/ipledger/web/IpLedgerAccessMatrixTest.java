package io.consort.ipledger.web;

import io.consort.starter.test.AccessMatrix;

class IpLedgerAccessMatrixTest extends AccessMatrix {}
