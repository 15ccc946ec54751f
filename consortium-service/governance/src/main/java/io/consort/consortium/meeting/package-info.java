/** Meetings of bodies: convened, announced, held, with who was there at which moment. */
@NullMarked
package io.consort.consortium.meeting;

import org.jspecify.annotations.NullMarked;
