/** A statement as a file, checked far from the platform. */
@NullMarked
package io.consort.quickstart.statement;

import org.jspecify.annotations.NullMarked;
