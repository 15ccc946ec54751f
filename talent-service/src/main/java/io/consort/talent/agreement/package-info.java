/** Recognition agreements between organisations. */
@NullMarked
package io.consort.talent.agreement;

import org.jspecify.annotations.NullMarked;
