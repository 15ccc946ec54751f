/** Where it is kept whom invitations are for. */
@NullMarked
package io.consort.consortium.organisation.store;

import org.jspecify.annotations.NullMarked;
