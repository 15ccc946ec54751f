/** Who is in a consortium, since when, in which class and until when. */
@NullMarked
package io.consort.consortium.membership;

import org.jspecify.annotations.NullMarked;
