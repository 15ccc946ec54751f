/** Background: what its owners bring into a project, declared by whoever needs it and confirmed by each owner. */
@NullMarked
package io.consort.ipledger.background;

import org.jspecify.annotations.NullMarked;
