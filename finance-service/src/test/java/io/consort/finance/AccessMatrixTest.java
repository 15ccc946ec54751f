package io.consort.finance;

import io.consort.starter.test.AccessMatrix;

class AccessMatrixTest extends AccessMatrix {}
