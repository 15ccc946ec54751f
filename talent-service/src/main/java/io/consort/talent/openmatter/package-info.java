/** What must be dealt with before a consortium can be dissolved. */
@NullMarked
package io.consort.talent.openmatter;

import org.jspecify.annotations.NullMarked;
