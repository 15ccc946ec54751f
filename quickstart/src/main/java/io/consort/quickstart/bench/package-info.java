/** What the platform takes and gives, measured, each figure beside its goal. */
@NullMarked
package io.consort.quickstart.bench;

import org.jspecify.annotations.NullMarked;
