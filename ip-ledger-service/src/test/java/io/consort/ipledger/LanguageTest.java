package io.consort.ipledger;

import io.consort.testkit.sentence.LanguageContract;

class LanguageTest extends LanguageContract {}
