/** What comes in and goes out as a body. */
@NullMarked
package io.consort.edge.body;

import org.jspecify.annotations.NullMarked;
