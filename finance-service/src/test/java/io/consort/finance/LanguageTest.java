package io.consort.finance;

import io.consort.testkit.sentence.LanguageContract;

class LanguageTest extends LanguageContract {}
