/** Files that were kept, whole and altered. */
@NullMarked
package io.consort.quickstart.kept;

import org.jspecify.annotations.NullMarked;
