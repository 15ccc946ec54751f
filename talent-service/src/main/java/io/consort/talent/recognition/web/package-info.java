/** Recognitions over HTTP. */
@NullMarked
package io.consort.talent.recognition.web;

import org.jspecify.annotations.NullMarked;
