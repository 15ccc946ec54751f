/** Recognitions of titles, decided by agreements. */
@NullMarked
package io.consort.talent.recognition;

import org.jspecify.annotations.NullMarked;
