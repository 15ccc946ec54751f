/** Who is in, who decides, what it costs: organisations, consortia, charters, members and dues. */
@NullMarked
package io.consort.consortium;

import org.jspecify.annotations.NullMarked;
