package io.consort.finance;

import io.consort.starter.test.BadInput;

class BadInputTest extends BadInput {}
