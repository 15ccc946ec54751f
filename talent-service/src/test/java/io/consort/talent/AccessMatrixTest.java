package io.consort.talent;

import io.consort.starter.test.AccessMatrix;

class AccessMatrixTest extends AccessMatrix {}
